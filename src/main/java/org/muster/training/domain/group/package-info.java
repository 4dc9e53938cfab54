/**
 * Groups of officers, found by what they have in common.
 */
@NullMarked
package org.muster.training.domain.group;

import org.jspecify.annotations.NullMarked;
