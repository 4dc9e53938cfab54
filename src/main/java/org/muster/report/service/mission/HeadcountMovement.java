package org.muster.report.service.mission;

import java.time.LocalDate;
import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.Headcount;
import org.muster.totals.service.Headcounts;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How the number in mission changed over a period: opening + arrived - gone home - died =
 * present.
 */
@Component
@Order(11)
class HeadcountMovement implements Report {

	private final Missions missions;

	private final Headcounts headcounts;

	private final Phrases phrases;

	HeadcountMovement(Missions missions, Headcounts headcounts, Phrases phrases) {
		this.missions = missions;
		this.headcounts = headcounts;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "headcount-movement";
	}

	@Override
	public List<String> asks() {
		return List.of("from", "until");
	}

	@Override
	public Paper gather(Question question) {
		MissionSummary mission = this.missions.get(question.mission());
		LocalDate day = question.asOf().day();
		LocalDate from = question.firstDay(day.withDayOfMonth(1));
		LocalDate until = question.lastDay(day);
		BrokenRuleException.require(from.isAfter(AsOf.EARLIEST), "from", "The period begins after 1 January 1900.");
		List<Headcount> rows = this.headcounts.of(mission.code(), from, until.plusDays(1));
		Block sheet = new SheetOf<Headcount>(this.phrases)
			.text("scope", 28, (row) -> Cell.of(row.name()).noting(row.holds() ? null : "cell.unexplained"))
			.figures("opening", 12, (row) -> Cell.of(row.opening()))
			.figures("arrived", 12, (row) -> Cell.of(row.arrived()))
			.figures("went_home", 12, (row) -> Cell.of(row.wentHome()))
			.figures("died", 12, (row) -> Cell.of(row.died()))
			.figures("recounted", 12, (row) -> Cell.of(row.recounted()))
			.figures("present", 12, (row) -> Cell.of(row.present()))
			.of(this.phrases.of("headcount-movement.sheet"), "", rows);
		return new Paper(this.phrases.of("headcount-movement.title", mission.name()),
				List.of(this.phrases.of("period", this.phrases.day(from), this.phrases.day(until)),
						this.phrases.of("headcount-movement.identity")),
				question.asOf(), List.of(sheet));
	}

}
