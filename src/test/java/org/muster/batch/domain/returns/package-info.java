/**
 * Tests of the rules of strength returns.
 */
@NullMarked
package org.muster.batch.domain.returns;

import org.jspecify.annotations.NullMarked;
