package org.muster.totals.service.mandate;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.domain.mandate.MandateQueries;
import org.muster.mission.service.Mandates;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.totals.domain.Headcount;
import org.muster.totals.domain.StrengthStep;
import org.muster.totals.domain.mandate.MandateTotal;
import org.muster.totals.service.Headcounts;
import org.muster.totals.service.StrengthCurves;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says what a mission did under each of its mandates and under all of them together.
 */
@Service
@Transactional(readOnly = true)
public class MandateTotals {

	private final Mandates mandates;

	private final Headcounts headcounts;

	private final StrengthCurves curves;

	MandateTotals(Mandates mandates, Headcounts headcounts, StrengthCurves curves) {
		this.mandates = mandates;
		this.headcounts = headcounts;
		this.curves = curves;
	}

	/**
	 * The totals of the mandates that had begun by a day.
	 * @param mission the code of the mission
	 * @param asOf the last day that is counted; a day to come counts as today
	 * @return the mission, its mandates in order of time, and all of them last
	 */
	public OfMission of(String mission, AsOf asOf) {
		LocalDate last = asOf.isForecast() ? asOf.today() : asOf.day();
		Mandates.OfMission found = this.mandates.of(mission, last);
		List<MandateQueries.Row> begun = found.rows().stream().filter((row) -> !row.from().isAfter(last)).toList();
		List<MandateTotal> totals = new ArrayList<>();
		if (!begun.isEmpty()) {
			LocalDate first = begun.get(0).from();
			List<StrengthStep> steps = this.curves.of(mission, first, last.plusDays(1));
			for (MandateQueries.Row row : begun) {
				totals.add(total(mission, row, new Span(row.from(), earlier(row.until().minusDays(1), last)), steps));
			}
			if (begun.size() > 1) {
				LocalDate end = begun.get(begun.size() - 1).until().minusDays(1);
				totals.add(total(mission, null, new Span(first, earlier(end, last)), steps));
			}
		}
		return new OfMission(found.mission(), totals);
	}

	private MandateTotal total(String mission, MandateQueries.@Nullable Row mandate, Span span,
			List<StrengthStep> steps) {
		Headcount headcount = this.headcounts.of(mission, span.first(), span.last().plusDays(1)).get(0);
		Figure peak = headcount.opening();
		LocalDate peakOn = span.first();
		long reached = 0;
		boolean any = false;
		for (int index = 0; index < steps.size(); index++) {
			StrengthStep step = steps.get(index);
			LocalDate next = (index + 1 < steps.size()) ? steps.get(index + 1).day() : LocalDate.MAX;
			long days = span.daysOf(step.day(), next);
			Figure authorised = step.authorised();
			if (days > 0 && authorised != null && step.deployed().number() >= authorised.number()) {
				reached += days;
			}
			if (days > 0 && (!any || step.deployed().number() > peak.number())) {
				peak = step.deployed();
				peakOn = step.day().isBefore(span.first()) ? span.first() : step.day();
				any = true;
			}
		}
		return new MandateTotal((mandate != null) ? mandate.id() : null, (mandate != null) ? mandate.instrument() : "",
				(mandate != null) ? mandate.authority() : "", span.first(), span.last(),
				(mandate != null) ? mandate.authorised() : null, headcount, peak, peakOn, reached);
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private record Span(LocalDate first, LocalDate last) {

		/** How many days of a step lie within. */
		long daysOf(LocalDate from, LocalDate until) {
			LocalDate begin = from.isBefore(this.first) ? this.first : from;
			LocalDate end = until.isAfter(this.last) ? this.last.plusDays(1) : until;
			return Math.max(0, ChronoUnit.DAYS.between(begin, end));
		}

	}

	/**
	 * The totals of a mission by mandate.
	 *
	 * @param mission the mission
	 * @param rows its mandates, and all of them last where there are several
	 */
	public record OfMission(MissionSummary mission, List<MandateTotal> rows) {
	}

}
