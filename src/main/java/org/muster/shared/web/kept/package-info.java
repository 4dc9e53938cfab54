/**
 * Pages that are kept as long as the records behind them stand.
 */
@NullMarked
package org.muster.shared.web.kept;

import org.jspecify.annotations.NullMarked;
