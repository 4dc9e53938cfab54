/**
 * Words that every feature may use: figures, periods, the day asked about, the clock.
 */
@NullMarked
package org.muster.shared;

import org.jspecify.annotations.NullMarked;
