package org.muster.officer.service;

import java.time.LocalDate;

import org.muster.officer.domain.closing.ClosingQueries;
import org.muster.shared.BrokenRuleException;
import org.muster.unit.service.UnitRecords;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Closes units in which nobody serves any more.
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class UnitClosing {

	private final UnitRecords units;

	private final ClosingQueries queries;

	UnitClosing(UnitRecords units, ClosingQueries queries) {
		this.units = units;
		this.queries = queries;
	}

	/**
	 * How many officers serve in a unit after a day, but for those who have retired or
	 * died by then.
	 * @param code in any case
	 * @param lastDay the day
	 * @return zero if it can be closed
	 */
	@Transactional(readOnly = true)
	public long serving(String code, LocalDate lastDay) {
		return this.queries.serving(code, lastDay);
	}

	/**
	 * Closes a unit. Postings of officers who have retired or died end with it.
	 * @param code in any case
	 * @param version the version of the unit that was seen
	 * @param lastDay its last day
	 * @throws BrokenRuleException if anybody serves in it after that day, or a unit below
	 * it is open longer
	 * @throws org.springframework.dao.OptimisticLockingFailureException if someone else
	 * was faster
	 */
	public void close(String code, int version, LocalDate lastDay) {
		long serving = this.queries.serving(code, lastDay);
		BrokenRuleException.require(serving == 0, "lastDay",
				"Officers serve in it after that day: %d. Post them elsewhere first.".formatted(serving));
		this.queries.endOnPaper(code, lastDay);
		this.units.close(code, version, lastDay);
	}

	/**
	 * Opens a unit again. Postings that ended with it stay ended.
	 * @param code in any case
	 * @param version the version of the unit that was seen
	 * @throws BrokenRuleException if the unit above is closed
	 * @throws org.springframework.dao.OptimisticLockingFailureException if someone else
	 * was faster
	 */
	public void reopen(String code, int version) {
		this.units.reopen(code, version);
	}

}
