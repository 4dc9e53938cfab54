package org.muster.report.service.training;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.domain.record.TrainingRecords;
import org.muster.report.domain.record.TrainingRecords.Expiry;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Names;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Cell;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the officers of a mission hold and will no longer hold by a later day.
 */
@Component
@Order(8)
class ExpiriesAhead implements Report {

	private static final int DAYS_AHEAD = 90;

	private static final int YEARS_AHEAD = 10;

	private final Missions missions;

	private final TrainingRecords records;

	private final Phrases phrases;

	ExpiriesAhead(Missions missions, TrainingRecords records, Phrases phrases) {
		this.missions = missions;
		this.records = records;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "expiries";
	}

	@Override
	public List<String> asks() {
		return List.of("until");
	}

	@Override
	public Paper gather(Question question) {
		LocalDate day = question.asOf().day();
		LocalDate until = question.lastDay(day.plusDays(DAYS_AHEAD));
		BrokenRuleException.require(!until.isBefore(day), "until",
				"What lapses is asked to the day of the report or a later one.");
		BrokenRuleException.require(until.isBefore(day.plusYears(YEARS_AHEAD)), "until",
				"What lapses can be asked for up to ten years ahead.");
		MissionSummary mission = this.missions.get(question.mission());
		List<Expiry> expiries = this.records.expiries(mission.id(), question.asOf(), until);
		Map<String, Long> byCourse = expiries.stream()
			.collect(Collectors.groupingBy(Expiry::title, LinkedHashMap::new, Collectors.counting()));
		Block courses = new SheetOf<Map.Entry<String, Long>>(this.phrases)
			.text("requirement", 70, (course) -> Cell.of(course.getKey()))
			.figures("officers", 30, (course) -> Cell.of(course.getValue()))
			.summed(this.phrases.of("expiries.courses"), this.phrases.of("expiries.none"),
					List.copyOf(byCourse.entrySet()), "officers");
		Block names = new SheetOf<Expiry>(this.phrases).text("valid_through", 12, (one) -> Cell.of(one.validThrough()))
			.text("requirement", 21, (one) -> Cell.of(one.title()))
			.text("service_number", 11, (one) -> Cell.of(one.serviceNumber()))
			.text("name", 19, (one) -> Cell.of(Names.of(one.surname(), one.otherNames())))
			.text("rank", 14, (one) -> Cell.of(one.rank()))
			.text("unit", 14, (one) -> Cell.of(one.unit()))
			.text("batch", 9, (one) -> Cell.of(one.batch()))
			.of(this.phrases.of("expiries.names"), this.phrases.of("expiries.none"), expiries);
		return new Paper(this.phrases.of("expiries.title", this.phrases.day(until)), List.of(mission.name()),
				question.asOf(), List.of(courses, names));
	}

}
