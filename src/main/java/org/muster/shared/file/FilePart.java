package org.muster.shared.file;

import java.util.List;

import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

/**
 * One of several tables in a file: a sheet of a workbook, a stretch of a text.
 *
 * @param title what stands above it
 * @param columns the columns
 * @param rows the cells, row by row
 */
public record FilePart(String title, List<Column<List<Cell>>> columns, List<List<Cell>> rows) {

}
