package org.muster.report.domain.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

import org.jspecify.annotations.Nullable;

/**
 * A schedule as pages show it and as its reports are made from it.
 *
 * @param id the key
 * @param version the version of the record
 * @param mission the code of the mission
 * @param missionName its name
 * @param kind the kind of report
 * @param batch the code of the batch that it is about, if any
 * @param batchName its name
 * @param course the code of the course that it is about, if any
 * @param period the days that it looks back on
 * @param daysAhead how many days it looks ahead, if said
 * @param marking who may read it
 * @param paper a4 or letter
 * @param rhythm monthly or weekly
 * @param day the day of the month or week
 * @param dueAt the time of the day
 * @param recipients the addresses that its PDF is mailed to, if any
 * @param orderedBy the name of who ordered it
 * @param address where others reach this installation, without a path
 * @param countsFrom days on which it falls due count after this moment
 * @param paused whether it rests
 * @param ended whether it ended for good
 * @param lastDue the last day on which it was due, if any
 * @param lastOutcome what came of that day
 */
public record ScheduleRow(long id, int version, String mission, String missionName, String kind, @Nullable String batch,
		@Nullable String batchName, @Nullable String course, Span period, @Nullable Integer daysAhead, String marking,
		String paper, Rhythm.Kind rhythm, int day, LocalTime dueAt, @Nullable String recipients, String orderedBy,
		String address, Instant countsFrom, boolean paused, boolean ended, @Nullable LocalDate lastDue,
		@Nullable String lastOutcome) {

	/**
	 * On which days it falls due.
	 * @return days and time
	 */
	public Rhythm dueDays() {
		return new Rhythm(this.rhythm, this.day, this.dueAt);
	}

	/**
	 * When it falls due next.
	 * @param now the present day and time at headquarters
	 * @return day and time there, {@code null} while it makes no reports
	 */
	public @Nullable LocalDateTime nextDue(LocalDateTime now) {
		return isRunning() ? dueDays().after(now) : null;
	}

	/**
	 * Whether reports are being made.
	 * @return false while it is paused and once it is removed
	 */
	public boolean isRunning() {
		return !this.paused && !this.ended;
	}

}
