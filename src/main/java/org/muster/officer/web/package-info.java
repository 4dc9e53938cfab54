/**
 * The forms in which officers are registered and corrected.
 */
@NullMarked
package org.muster.officer.web;

import org.jspecify.annotations.NullMarked;
