/**
 * Tests of org.muster.batch.web.movement.
 */
@NullMarked
package org.muster.batch.web.movement;

import org.jspecify.annotations.NullMarked;
