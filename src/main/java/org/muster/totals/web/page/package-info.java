/**
 * The plain pages of the deployment figures: batches, contributors, units and strength.
 */
@NullMarked
package org.muster.totals.web.page;

import org.jspecify.annotations.NullMarked;
