package org.muster.report.service.training;

import java.time.LocalDate;
import java.util.List;

import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.domain.record.TrainingRecords;
import org.muster.report.domain.record.TrainingRecords.Attendance;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.MissingException;
import org.muster.shared.view.Cell;
import org.muster.training.domain.CourseQueries;
import org.muster.training.service.Courses;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * What came of the sessions of a course over a period.
 */
@Component
@Order(7)
class CourseAttendance implements Report {

	private final Courses courses;

	private final TrainingRecords records;

	private final Phrases phrases;

	CourseAttendance(Courses courses, TrainingRecords records, Phrases phrases) {
		this.courses = courses;
		this.records = records;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "course-attendance";
	}

	@Override
	public List<String> asks() {
		return List.of("course", "from", "until");
	}

	@Override
	public Paper gather(Question question) {
		String code = question.requiredCourse();
		LocalDate day = question.asOf().day();
		LocalDate from = question.firstDay(day.minusYears(1).plusDays(1));
		LocalDate until = question.lastDay(day);
		String title = this.courses.currentOn(day)
			.stream()
			.filter((course) -> course.code().equalsIgnoreCase(code))
			.map(CourseQueries.Row::title)
			.findFirst()
			.orElseThrow(() -> new MissingException("There is no course with that code."));
		Block sessions = new SheetOf<Attendance>(this.phrases)
			.text("venue", 28,
					(one) -> (one.venue() != null)
							? Cell.of(one.venue()).noting(one.cancelled() ? "state.cancelled" : null)
							: Cell.word("report.outside_sessions", "outside_sessions"))
			.text("first_day", 13, (one) -> Cell.of(one.firstDay()))
			.text("last_day", 13, (one) -> Cell.of(one.lastDay()))
			.figures("capacity", 9, (one) -> Cell.of(one.capacity()))
			.figures("enrolled", 9, (one) -> Cell.of(one.enrolled()))
			.figures("passed", 9, (one) -> Cell.of(one.passed()))
			.figures("failed", 8, (one) -> Cell.of(one.failed()))
			.figures("incomplete", 11, (one) -> Cell.of(one.incomplete()))
			.summed(this.phrases.of("course-attendance.sheet"), this.phrases.of("course-attendance.none"),
					this.records.attendance(code, from, until), "enrolled", "passed", "failed", "incomplete");
		return new Paper(this.phrases.of("course-attendance.title", title),
				List.of(this.phrases.of("period", this.phrases.day(from), this.phrases.day(until))), question.asOf(),
				List.of(sessions));
	}

}
