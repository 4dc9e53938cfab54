package org.muster.totals.web.part;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Table;
import org.muster.shared.view.chart.StepChart;
import org.muster.totals.domain.StrengthStep;

/**
 * The strength of a batch or a unit over time.
 *
 * @param name its name
 * @param trail the pages above
 * @param asOf the day in view, whose today divides record from forecast
 * @param steps the steps
 * @param address the page's own address
 */
record PartCurvePage(String name, List<Crumb> trail, AsOf asOf, List<StrengthStep> steps, Address address) {

	/**
	 * The steps in a table.
	 * @return the table
	 */
	public Table table() {
		return Table.whole("part_strength", columns(), this.steps, this.address);
	}

	static List<Column<StrengthStep>> columns() {
		return List.of(
				Column.text("from_day", (step) -> Cell.of(step.day()).noting(step.forecast() ? "cell.forecast" : null)),
				Column.figures("deployed", (step) -> Cell.of(step.deployed())),
				Column.figures("ready", (step) -> Cell.of(step.ready())));
	}

	/**
	 * The steps in a picture, from the first change of the last years on.
	 * @return the picture, {@code null} where nothing changes
	 */
	public @Nullable StepChart chart() {
		if (this.steps.isEmpty()) {
			return null;
		}
		LocalDate last = this.steps.get(this.steps.size() - 1).day().plusMonths(1);
		LocalDate until = last.isAfter(this.asOf.day()) ? last : this.asOf.day().plusDays(1);
		LocalDate earliest = this.asOf.day().minusYears(2);
		LocalDate first = this.steps.get(0).day();
		return StepChart.of(first.isBefore(earliest) ? earliest : first.minusDays(1), until, this.asOf.today(),
				List.of(line("part.deployed", "deployed", StrengthStep::deployed),
						line("part.ready", "ready", StrengthStep::ready)));
	}

	private StepChart.Line line(String label, String tone, Function<StrengthStep, Figure> number) {
		TreeMap<LocalDate, Long> numbers = new TreeMap<>();
		this.steps.forEach((step) -> numbers.put(step.day(), number.apply(step).number()));
		return new StepChart.Line(label, tone, numbers);
	}

}
