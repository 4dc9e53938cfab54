package org.muster.report.service.schedule;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.schedule.ScheduleTerms;
import org.muster.report.service.Report;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.Reports;
import org.muster.shared.BrokenRuleException;
import org.muster.training.service.course.CourseRegister;

import org.springframework.stereotype.Component;

/**
 * Finds what a scheduled report is to be about, and refuses what it cannot be about.
 */
@Component
class ScheduleSubjects {

	private final Missions missions;

	private final Reports reports;

	private final Batches batches;

	private final CourseRegister courses;

	private final ReportSettings settings;

	ScheduleSubjects(Missions missions, Reports reports, Batches batches, CourseRegister courses,
			ReportSettings settings) {
		this.missions = missions;
		this.reports = reports;
		this.batches = batches;
		this.courses = courses;
		this.settings = settings;
	}

	MissionSummary mission(String code) {
		return this.missions.get(code);
	}

	ScheduleTerms terms(MissionSummary mission, String kind, ScheduleOrder order) {
		Report report = this.reports.kind(kind);
		Long batch = report.asks().contains("batch") ? batch(mission, order.batch()) : null;
		Long course = report.asks().contains("course") ? course(order.course()) : null;
		return new ScheduleTerms(batch, course, order.span(), order.daysAhead(), order.rhythm(),
				this.settings.marking(order.marking()), order.paper(), Recipients.of(order.recipients()),
				order.orderedBy(), order.address());
	}

	private long batch(MissionSummary mission, @Nullable String code) {
		if (code == null) {
			throw new BrokenRuleException("batch", "Choose a batch.");
		}
		BatchSummary batch = this.batches.get(code);
		BrokenRuleException.require(batch.missionId() == mission.id(), "batch", "Choose a batch of this mission.");
		return batch.id();
	}

	private long course(@Nullable String code) {
		if (code == null) {
			throw new BrokenRuleException("course", "Choose a course.");
		}
		return this.courses.get(code).id();
	}

}
