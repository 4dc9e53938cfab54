/**
 * The forms of officers, from request to record.
 */
@NullMarked
package org.muster.officer.web;

import org.jspecify.annotations.NullMarked;
