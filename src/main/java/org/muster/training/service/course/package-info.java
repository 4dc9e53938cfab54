/**
 * Sets up courses and clearances, changes them, and gives them new validities.
 */
@NullMarked
package org.muster.training.service.course;

import org.jspecify.annotations.NullMarked;
