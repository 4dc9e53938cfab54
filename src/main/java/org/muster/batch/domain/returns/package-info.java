/**
 * Counts taken in the mission: their register, their latest, and the share of women in
 * them.
 */
@NullMarked
package org.muster.batch.domain.returns;

import org.jspecify.annotations.NullMarked;
