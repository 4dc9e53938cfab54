package org.muster.report.domain.schedule;

import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The reports that are made by themselves.
 */
public interface ReportScheduleRepository extends Repository<ReportSchedule, Long> {

	/**
	 * Finds a schedule.
	 * @param id its key
	 * @return the schedule, if there is one
	 */
	Optional<ReportSchedule> findById(long id);

	/**
	 * Keeps a schedule.
	 * @param schedule new or changed
	 * @return the schedule
	 */
	ReportSchedule saveAndFlush(ReportSchedule schedule);

}
