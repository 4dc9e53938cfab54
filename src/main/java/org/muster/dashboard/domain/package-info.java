/**
 * What the headquarters page shows beyond the totals.
 */
@NullMarked
package org.muster.dashboard.domain;

import org.jspecify.annotations.NullMarked;
