package org.muster.readiness.web.whatif;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.function.ToLongFunction;

import org.muster.readiness.domain.whatif.WhatIfStep;
import org.muster.readiness.service.whatif.WhatIf;
import org.muster.shared.AsOf;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.shared.view.chart.StepChart;

/**
 * What the supposed passes would do, as the page shows it.
 *
 * @param whatIf the answer
 * @param asOf the day in view
 */
record WhatIfAnswer(WhatIf whatIf, AsOf asOf) {

	/**
	 * The steps.
	 * @return the table
	 */
	public Table table() {
		return Table.whole("what_if",
				List.of(Column.text("from_day", (step) -> Cell.of(step.day())),
						Column.figures("without", (step) -> Cell.of(step.without())),
						Column.figures("with", (step) -> Cell.of(step.with())),
						Column.figures("gained", (step) -> Cell.of(step.gained()))),
				this.whatIf.steps(), null);
	}

	/**
	 * Both curves.
	 * @return a picture of them
	 */
	public StepChart chart() {
		LocalDate last = this.whatIf.steps().get(this.whatIf.steps().size() - 1).day();
		return StepChart.of(this.asOf.day(), last.plusMonths(1), this.asOf.today(),
				List.of(line("what_if.without", "ready", WhatIfStep::without),
						line("what_if.with", "supposed", WhatIfStep::with)));
	}

	private StepChart.Line line(String label, String tone, ToLongFunction<WhatIfStep> number) {
		TreeMap<LocalDate, Long> numbers = new TreeMap<>();
		this.whatIf.steps().forEach((step) -> numbers.put(step.day(), number.applyAsLong(step)));
		return new StepChart.Line(label, tone, numbers);
	}

}
