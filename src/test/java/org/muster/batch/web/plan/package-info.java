/**
 * Tests of org.muster.batch.web.plan.
 */
@NullMarked
package org.muster.batch.web.plan;

import org.jspecify.annotations.NullMarked;
