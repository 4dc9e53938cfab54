/**
 * Who stays ready until the end of the tour, and what lapses before.
 */
@NullMarked
package org.muster.readiness.domain.tour;

import org.jspecify.annotations.NullMarked;
