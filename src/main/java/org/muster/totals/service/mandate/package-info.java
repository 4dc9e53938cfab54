/**
 * Asks the totals by mandate and across mandates.
 */
@NullMarked
package org.muster.totals.service.mandate;

import org.jspecify.annotations.NullMarked;
