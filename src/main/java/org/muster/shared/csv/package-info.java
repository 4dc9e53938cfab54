/**
 * Lists as files that spreadsheets open safely.
 */
@NullMarked
package org.muster.shared.csv;

import org.jspecify.annotations.NullMarked;
