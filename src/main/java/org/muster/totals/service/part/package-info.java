/**
 * The strength of single batches and units over time.
 */
@NullMarked
package org.muster.totals.service.part;

import org.jspecify.annotations.NullMarked;
