/**
 * Tests of org.muster.batch.domain.plan.
 */
@NullMarked
package org.muster.batch.domain.plan;

import org.jspecify.annotations.NullMarked;
