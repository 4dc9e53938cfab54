/**
 * Tests of org.muster.batch.domain.hold.
 */
@NullMarked
package org.muster.batch.domain.hold;

import org.jspecify.annotations.NullMarked;
