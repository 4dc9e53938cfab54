/**
 * The page and file of the headcount identity.
 */
@NullMarked
package org.muster.totals.web.headcount;

import org.jspecify.annotations.NullMarked;
