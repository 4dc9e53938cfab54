/**
 * Tests how the state of a batch is worked out.
 */
@NullMarked
package org.muster.totals.domain.count;

import org.jspecify.annotations.NullMarked;
