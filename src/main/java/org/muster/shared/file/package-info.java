/**
 * Lists as files that spreadsheets open safely.
 */
@NullMarked
package org.muster.shared.file;

import org.jspecify.annotations.NullMarked;
