/**
 * How long Muster takes until it answers.
 */
@NullMarked
package org.muster.start;

import org.jspecify.annotations.NullMarked;
