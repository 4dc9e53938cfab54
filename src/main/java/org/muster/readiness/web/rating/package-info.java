/**
 * The page of ratings set by hand.
 */
@NullMarked
package org.muster.readiness.web.rating;

import org.jspecify.annotations.NullMarked;
