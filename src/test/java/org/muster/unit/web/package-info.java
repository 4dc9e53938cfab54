/**
 * The forms of units, from request to record.
 */
@NullMarked
package org.muster.unit.web;

import org.jspecify.annotations.NullMarked;
