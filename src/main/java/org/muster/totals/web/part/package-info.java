/**
 * The pages of the strength of single batches and units over time.
 */
@NullMarked
package org.muster.totals.web.part;

import org.jspecify.annotations.NullMarked;
