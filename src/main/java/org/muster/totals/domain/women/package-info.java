/**
 * The share of women in what a mission counts.
 */
@NullMarked
package org.muster.totals.domain.women;

import org.jspecify.annotations.NullMarked;
