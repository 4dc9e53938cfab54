package org.muster.totals.web.rotation;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.rotation.DueRow;
import org.muster.batch.domain.rotation.Relief;
import org.muster.batch.service.rotation.Rotations.Rotation;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Table;
import org.muster.shared.view.chart.StepChart;
import org.muster.totals.domain.StrengthStep;

/**
 * The page of a mission's rotation.
 *
 * @param rotation who is due when, and who takes over
 * @param steps the strength from the day in view on
 * @param asOf the day in view
 */
record RotationPage(Rotation rotation, List<StrengthStep> steps, AsOf asOf) {

	/**
	 * The pages above.
	 * @return the mission
	 */
	public List<Crumb> trail() {
		return List.of(Crumb.of(this.rotation.mission().name(),
				Address.of("missions", this.rotation.mission().code()).with("asOf", this.asOf.day())));
	}

	/**
	 * The day in view.
	 * @return the ways to other days
	 */
	public DayInView day() {
		return new DayInView(this.asOf, here());
	}

	/**
	 * How many should have gone home by that day.
	 * @return officers
	 */
	public long overdue() {
		return this.rotation.overdue(this.asOf.day());
	}

	/**
	 * Who is due when.
	 * @return by batch and end of tour
	 */
	public Table due() {
		return Table.whole("due", dueColumns(), this.rotation.due(), null);
	}

	List<Column<DueRow>> dueColumns() {
		return List.of(
				Column.text("batch",
						(row) -> Cell.of(row.batchName())
							.to(Address.of("batches", row.batch()).with("asOf", this.asOf.day()))),
				Column.figures("officers", this::officers), Column.text("due", (row) -> day(row.due())),
				Column.figures("overdue_days",
						(row) -> Cell.of(row.overdueOn(this.asOf.day()))
							.noting((row.overdueOn(this.asOf.day()) > 0) ? "cell.overdue" : null)),
				Column.figures("return_planned", (row) -> row.named() ? Cell.of(row.planned()) : Cell.NONE),
				Column.text("extended_by", (row) -> Cell.of(row.order())));
	}

	/**
	 * Which batch relieves which.
	 * @return in order of the reliefs
	 */
	public Table reliefs() {
		List<Column<Relief>> columns = List.of(
				Column.text("batch", (row) -> Cell.of(row.batchName()).to(Address.of("batches", row.batch()))),
				Column.text("leaves", (row) -> day(row.leaves())),
				Column.text("relief", (row) -> Cell.of(row.reliefName()).to(Address.of("batches", row.relief()))),
				Column.text("relief_arrives", (row) -> day(row.arrives())),
				Column.figures("overlap", (row) -> Cell.of(row.overlap())
					.noting((row.overlap() != null && row.overlap() < 0) ? "cell.gap" : null)));
		return Table.whole("reliefs", columns, this.rotation.reliefs(), null);
	}

	/**
	 * The strength to come, with what is planned.
	 * @return a picture, {@code null} where nothing changes any more
	 */
	public @Nullable StepChart chart() {
		if (this.steps.size() < 2) {
			return null;
		}
		TreeMap<LocalDate, Long> deployed = new TreeMap<>();
		this.steps.forEach((step) -> deployed.put(step.day(), step.deployed().number()));
		return StepChart.of(this.asOf.day(), deployed.lastKey().plusMonths(1), this.asOf.today(),
				List.of(new StepChart.Line("column.deployed", "ready", deployed)));
	}

	/**
	 * The same as numbers.
	 * @return from the day in view on
	 */
	public Table strength() {
		List<Column<StrengthStep>> columns = List.of(
				Column.text("from_day", (step) -> Cell.of(step.day()).noting(step.forecast() ? "cell.forecast" : null)),
				Column.figures("deployed", (step) -> Cell.of(step.deployed())),
				Column.figures("authorised", (step) -> Cell.of(step.authorised())));
		return Table.whole("strength", columns, this.steps, null);
	}

	private Cell officers(DueRow row) {
		return row.named() ? Cell.of(row.officers())
			.to(Address.of("missions", this.rotation.mission().code(), "rotation", "officers")
				.with("batch", row.batch())
				.with("asOf", this.asOf.day())) : Cell.of(row.officers()).noting("cell.reported");
	}

	private Address here() {
		return Address.of("missions", this.rotation.mission().code(), "rotation").with("asOf", this.asOf.day());
	}

	private static Cell day(@Nullable LocalDate day) {
		return (day != null) ? Cell.of(day) : Cell.word("cell.not_set", "");
	}

}
