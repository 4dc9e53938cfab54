/**
 * The page of a batch: where it stands, what is missing, and what to do next.
 */
@NullMarked
package org.muster.totals.web.batch;

import org.jspecify.annotations.NullMarked;
