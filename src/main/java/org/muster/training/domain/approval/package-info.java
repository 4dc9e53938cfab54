/**
 * Results that wait for a second pair of eyes: found, approved and refused.
 */
@NullMarked
package org.muster.training.domain.approval;

import org.jspecify.annotations.NullMarked;
