/**
 * What a mission did under each of its mandates, and whose tours outlast one.
 */
@NullMarked
package org.muster.totals.domain.mandate;

import org.jspecify.annotations.NullMarked;
