package org.muster.report.service.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.domain.record.TrainingRecords;
import org.muster.report.domain.record.TrainingRecords.Gap;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.view.Cell;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What the officers on the rolls lack, by unit and by course.
 */
@Component
@Order(6)
class TrainingGaps implements Report {

	private final Missions missions;

	private final TrainingRecords records;

	private final Phrases phrases;

	TrainingGaps(Missions missions, TrainingRecords records, Phrases phrases) {
		this.missions = missions;
		this.records = records;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "training-gaps";
	}

	@Override
	public Paper gather(Question question) {
		MissionSummary mission = this.missions.get(question.mission());
		List<Gap> gaps = this.records.gaps(mission.id(), question.asOf());
		Map<String, Long> byCourse = gaps.stream()
			.collect(Collectors.groupingBy(Gap::title, LinkedHashMap::new, Collectors.summingLong(Gap::lacking)));
		Block courses = new SheetOf<Map.Entry<String, Long>>(this.phrases)
			.text("requirement", 70, (course) -> Cell.of(course.getKey()))
			.figures("lacking", 30, (course) -> Cell.of(course.getValue()))
			.summed(this.phrases.of("training-gaps.courses"), this.phrases.of("training-gaps.none"),
					List.copyOf(byCourse.entrySet()), "lacking");
		Block units = new SheetOf<Gap>(this.phrases)
			.text("unit", 26, (gap) -> (gap.unit() != null) ? Cell.of(gap.unit()) : Cell.NONE)
			.text("requirement", 30, (gap) -> Cell.of(gap.title()).noting(gap.critical() ? "report.critical" : null))
			.figures("on_roll", 9, (gap) -> Cell.of(gap.onRoll()))
			.figures("never", 9, (gap) -> Cell.of(gap.never()))
			.figures("lapsed", 9, (gap) -> Cell.of(gap.lapsed()))
			.figures("voided", 8, (gap) -> Cell.of(gap.voided()))
			.figures("lacking", 9, (gap) -> Cell.of(gap.lacking()))
			.summed(this.phrases.of("training-gaps.units"), this.phrases.of("training-gaps.none"), gaps, "never",
					"lapsed", "voided", "lacking");
		return new Paper(this.phrases.of("training-gaps.title", mission.name()),
				List.of(this.phrases.of("training-gaps.base")), question.asOf(), List.of(courses, units));
	}

}
