package org.muster.intake.domain.staging.row;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;

/**
 * Which cell of a row belongs to which column, as the header of the file says.
 *
 * @param width the number of cells that the header has
 * @param places for each column of the kind the place of its cell, or -1
 * @param faults what is wrong with the header; anything here refuses the file
 */
record Header(int width, int[] places, List<Fault> faults) {

	static Header of(Kind kind, List<String> cells) {
		List<Fault> faults = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		int[] places = new int[kind.columns().size()];
		Arrays.fill(places, -1);
		for (int place = 0; place < cells.size(); place++) {
			String name = Cells.trim(cells.get(place));
			Column column = kind.column(name);
			if (column != null) {
				places[kind.columns().indexOf(column)] = place;
			}
			else if (!name.isEmpty()) {
				faults.add(new Fault(Cells.shown(name), null, "There is no such column among %s; there are: %s."
					.formatted(kind.name(), names(kind.columns()))));
			}
			if (!name.isEmpty() && !seen.add(name.toLowerCase(Locale.ROOT))) {
				faults.add(new Fault(Cells.shown(name), null, "The column is there twice."));
			}
		}
		for (int i = 0; i < places.length; i++) {
			Column column = kind.columns().get(i);
			if (places[i] < 0 && column.mandatory()) {
				faults.add(new Fault(column.name(), null, "The column is missing and every row needs it."));
			}
		}
		return new Header(cells.size(), places, faults);
	}

	private static String names(List<Column> columns) {
		return String.join(", ", columns.stream().map(Column::name).toList());
	}

	/**
	 * The text of a row's cell.
	 * @param index of the column in its kind
	 * @param cells of the row
	 * @return the text, empty where the row or the file has none
	 */
	String cell(int index, List<String> cells) {
		int place = this.places[index];
		return (place >= 0 && place < cells.size()) ? cells.get(place) : "";
	}

	/**
	 * Which column has its cells at a place.
	 * @param place in a row, from 0
	 * @return the index of the column in its kind, or -1 for none
	 */
	int columnAt(int place) {
		for (int i = 0; i < this.places.length; i++) {
			if (this.places[i] == place) {
				return i;
			}
		}
		return -1;
	}

	/**
	 * What is wrong with the number of cells in a row.
	 * @param cells of the row
	 * @return the fault, or {@code null} where the row fits the header
	 */
	@Nullable Fault misfit(List<String> cells) {
		boolean tooFew = cells.size() < this.width;
		boolean tooMany = cells.stream().skip(this.width).anyMatch((cell) -> !Cells.trim(cell).isEmpty());
		if (tooFew || tooMany) {
			return new Fault(null, null,
					"The row has %d cells and the header has %d.".formatted(cells.size(), this.width));
		}
		return null;
	}

}
