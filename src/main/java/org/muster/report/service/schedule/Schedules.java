package org.muster.report.service.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.muster.mission.domain.MissionSummary;
import org.muster.report.domain.schedule.ReportSchedule;
import org.muster.report.domain.schedule.ReportScheduleRepository;
import org.muster.report.domain.schedule.RunRow;
import org.muster.report.domain.schedule.ScheduleQueries;
import org.muster.report.domain.schedule.ScheduleRow;
import org.muster.report.service.due.Timetable;
import org.muster.shared.MissingException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Orders reports that are made by themselves, and shows what came of them.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COMMAND')")
public class Schedules {

	/** So many results of a schedule are shown. */
	private static final int RESULTS = 60;

	private final ReportScheduleRepository repository;

	private final ScheduleQueries queries;

	private final ScheduleSubjects subjects;

	private final Timetable timetable;

	private final Clock clock;

	Schedules(ReportScheduleRepository repository, ScheduleQueries queries, ScheduleSubjects subjects,
			Timetable timetable, Clock clock) {
		this.repository = repository;
		this.queries = queries;
		this.subjects = subjects;
		this.timetable = timetable;
		this.clock = clock;
	}

	/**
	 * The schedules that were not removed.
	 * @return by mission and kind
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public List<ScheduleRow> all() {
		return this.queries.all();
	}

	/**
	 * A schedule.
	 * @param id its key
	 * @return the schedule, removed ones too
	 * @throws MissingException if there is none
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public ScheduleRow get(long id) {
		return this.queries.find(id).orElseThrow(() -> new MissingException("There is no such schedule."));
	}

	/**
	 * What came of the days on which a schedule was due.
	 * @param id its key
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	@PreAuthorize("isAuthenticated()")
	public List<RunRow> results(long id) {
		return this.queries.runs(id, RESULTS);
	}

	/**
	 * Orders a report.
	 * @param missionCode the code of the mission that it is about
	 * @param kind the kind of report
	 * @param order how it is to be made
	 * @return the key of the schedule
	 * @throws org.muster.shared.BrokenRuleException if it cannot be made like this
	 */
	public long order(String missionCode, String kind, ScheduleOrder order) {
		MissionSummary mission = this.subjects.mission(missionCode);
		Instant now = this.clock.instant();
		ReportSchedule schedule = this.repository
			.saveAndFlush(new ReportSchedule(mission.id(), kind, this.subjects.terms(mission, kind, order), now));
		long id = Objects.requireNonNull(schedule.id());
		this.timetable.look(id, now);
		return id;
	}

	/**
	 * Orders a report otherwise.
	 * @param id the key of the schedule
	 * @param version the version that the change was made to
	 * @param order how it is to be made
	 * @throws org.muster.shared.persistence.ChangedMeanwhileException if someone else was
	 * faster
	 * @throws org.muster.shared.BrokenRuleException if it cannot be made like this
	 */
	public void change(long id, int version, ScheduleOrder order) {
		ScheduleRow kept = get(id);
		MissionSummary mission = this.subjects.mission(kept.mission());
		change(id, version,
				(schedule) -> schedule.order(this.subjects.terms(mission, kept.kind(), order), this.clock.instant()));
	}

	/**
	 * Makes no more reports until it goes on.
	 * @param id the key of the schedule
	 * @param version the version that was seen
	 */
	public void pause(long id, int version) {
		change(id, version, ReportSchedule::pause);
	}

	/**
	 * Makes reports again from the next day on which it falls due.
	 * @param id the key of the schedule
	 * @param version the version that was seen
	 */
	public void goOn(long id, int version) {
		change(id, version, (schedule) -> schedule.goOn(this.clock.instant()));
	}

	/**
	 * Makes no more reports for good. Those that were made stay.
	 * @param id the key of the schedule
	 * @param version the version that was seen
	 */
	public void remove(long id, int version) {
		change(id, version, ReportSchedule::remove);
	}

	private void change(long id, int version, Consumer<ReportSchedule> change) {
		ReportSchedule schedule = this.repository.findById(id)
			.orElseThrow(() -> new MissingException("There is no such schedule."));
		schedule.requireVersion(version);
		change.accept(schedule);
		this.repository.saveAndFlush(schedule);
		this.timetable.look(id, this.clock.instant());
	}

}
