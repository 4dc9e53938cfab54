/**
 * Every deployment figure, as it is shown and exported.
 */
@NullMarked
package org.muster.totals.domain;

import org.jspecify.annotations.NullMarked;
