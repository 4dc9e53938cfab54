/**
 * The plain pages of courses and clearances.
 */
@NullMarked
package org.muster.training.web;

import org.jspecify.annotations.NullMarked;
