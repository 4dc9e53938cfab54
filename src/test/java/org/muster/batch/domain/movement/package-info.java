/**
 * Tests the rules of movements and counts.
 */
@NullMarked
package org.muster.batch.domain.movement;

import org.jspecify.annotations.NullMarked;
