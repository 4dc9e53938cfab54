/**
 * Ratings that are set by hand beside the computed ones.
 */
@NullMarked
package org.muster.readiness.domain.rating;

import org.jspecify.annotations.NullMarked;
