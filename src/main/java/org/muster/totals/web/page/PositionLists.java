package org.muster.totals.web.page;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.totals.domain.Position;

/**
 * The lists that a position holds: batches, units and contributors.
 *
 * @param <R> the record behind a row
 * @param name names the list in addresses and messages
 * @param rows finds the rows
 * @param columns the columns
 * @param totals the row of sums, empty for none
 */
public record PositionLists<R>(String name, Function<Position, List<R>> rows,
		Function<Position, List<Column<R>>> columns, Function<Position, List<Cell>> totals) {

	private static final List<PositionLists<?>> ALL = List.of(
			new PositionLists<>("batches", Position::batches, (position) -> BatchColumns.on(position.asOf()),
					(position) -> List.of()),
			new PositionLists<>("units", Position::units, UnitColumns::of,
					(position) -> UnitColumns.totals(position.units())),
			new PositionLists<>("contributors", Position::contributors, ContributorColumns::of,
					ContributorColumns::totals));

	/**
	 * A list by its name.
	 * @param name batches, units or contributors
	 * @return the list, if there is one of that name
	 */
	static Optional<PositionLists<?>> named(String name) {
		return ALL.stream().filter((list) -> list.name().equals(name)).findFirst();
	}

	/**
	 * All lists of a position as tables.
	 * @param position the mission and the day in view
	 * @return in the order of the headquarters page
	 */
	public static List<Table> tables(Position position) {
		return ALL.stream().map((list) -> list.table(position)).toList();
	}

	Address address(Position position) {
		return Address.of("missions", position.mission().code(), this.name).with("asOf", position.asOf().day());
	}

	Table table(Position position) {
		List<R> found = this.rows.apply(position);
		Table table = Table.whole(this.name, this.columns.apply(position), found, address(position));
		return found.isEmpty() ? table : table.totalling(this.totals.apply(position));
	}

	void send(Position position, FileFormat format, HttpServletResponse response) {
		format.send(response, this.name, this.columns.apply(position),
				(rows) -> this.rows.apply(position).forEach(rows));
	}

}
