/**
 * The pages that ask the totals by mandate.
 */
@NullMarked
package org.muster.totals.web.mandate;

import org.jspecify.annotations.NullMarked;
