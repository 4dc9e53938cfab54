/**
 * Figures of several missions side by side.
 */
@NullMarked
package org.muster.totals.service.overview;

import org.jspecify.annotations.NullMarked;
