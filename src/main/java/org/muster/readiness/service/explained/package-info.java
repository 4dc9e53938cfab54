/**
 * Explains readiness: what lacks, what lapses before and during a tour, and what would
 * change it.
 */
@NullMarked
package org.muster.readiness.service.explained;

import org.jspecify.annotations.NullMarked;
