/**
 * The strength of a mission over time, as changes by day.
 */
@NullMarked
package org.muster.totals.domain.curve;

import org.jspecify.annotations.NullMarked;
