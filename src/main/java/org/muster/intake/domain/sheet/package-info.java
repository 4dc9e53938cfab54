/**
 * Spreadsheets (XLSX) read as rows of cells.
 */
@NullMarked
package org.muster.intake.domain.sheet;

import org.jspecify.annotations.NullMarked;
