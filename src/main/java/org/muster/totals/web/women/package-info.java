/**
 * The page that holds the share of women against its targets.
 */
@NullMarked
package org.muster.totals.web.women;

import org.jspecify.annotations.NullMarked;
