/**
 * Tests of org.muster.batch.service.movement.
 */
@NullMarked
package org.muster.batch.service.movement;

import org.jspecify.annotations.NullMarked;
