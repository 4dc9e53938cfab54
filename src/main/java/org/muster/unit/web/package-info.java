/**
 * The forms in which units are set up and changed.
 */
@NullMarked
package org.muster.unit.web;

import org.jspecify.annotations.NullMarked;
