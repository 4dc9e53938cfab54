/**
 * The forms in which officers are registered, corrected, posted and given a status.
 */
@NullMarked
package org.muster.officer.web;

import org.jspecify.annotations.NullMarked;
