/**
 * Courses and clearances, what missions require of them and what officers have completed.
 */
@NullMarked
package org.muster.training.domain;

import org.jspecify.annotations.NullMarked;
