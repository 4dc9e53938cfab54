package org.muster.officer.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.Officer;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.domain.OfficerRepository;
import org.muster.officer.domain.period.FormerNumber;
import org.muster.officer.domain.period.ServicePeriod;
import org.muster.officer.domain.period.ServiceQueries;
import org.muster.officer.domain.rank.RankQueries;
import org.muster.officer.domain.strength.UnitStrength;
import org.muster.officer.domain.strength.UnitStrengths;
import org.muster.shared.MissingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds officers by their service numbers.
 */
@Service
@Transactional(readOnly = true)
public class Officers {

	private final OfficerRepository officers;

	private final RankQueries ranks;

	private final ServiceQueries service;

	private final UnitStrengths strengths;

	private final Reach reach;

	Officers(OfficerRepository officers, RankQueries ranks, ServiceQueries service, UnitStrengths strengths,
			Reach reach) {
		this.officers = officers;
		this.ranks = ranks;
		this.service = service;
		this.strengths = strengths;
		this.reach = reach;
	}

	/**
	 * The ranks on record.
	 * @return in the order of seniority where it is known, then by name
	 */
	public List<String> ranks() {
		return this.ranks.onRecord();
	}

	/**
	 * One officer.
	 * @param serviceNumber in any case, with or without spaces
	 * @param day the day of whose unit and status are told
	 * @return who the officer is
	 * @throws MissingException if there is none with that number
	 */
	public OfficerIdentity get(String serviceNumber, LocalDate day) {
		return this.officers.findByServiceNumber(serviceNumber)
			.map((officer) -> officer.identityOn(day))
			.orElseThrow(Officers::missing);
	}

	/**
	 * The units served in.
	 * @param serviceNumber in any case, with or without spaces
	 * @return the latest first, none where there is no such officer
	 */
	public List<ServicePeriod> postings(String serviceNumber) {
		return this.service.postings(serviceNumber);
	}

	/**
	 * The statuses held.
	 * @param serviceNumber in any case, with or without spaces
	 * @return the latest first, none where there is no such officer
	 */
	public List<ServicePeriod> statuses(String serviceNumber) {
		return this.service.statuses(serviceNumber);
	}

	/**
	 * The numbers of records that became part of an officer's.
	 * @param officerId the officer
	 * @return the latest first
	 */
	public List<FormerNumber> formerNumbers(long officerId) {
		return this.service.formerNumbers(officerId);
	}

	/**
	 * All units with their active officers.
	 * @param day the day
	 * @return each unit before those below it, those side by side by name
	 */
	public List<UnitStrength> byUnit(LocalDate day) {
		return this.strengths.on(day);
	}

	/**
	 * Refuses what the account that records may not record.
	 * @param field the field beside which it is said
	 * @param officerId for whom it would record
	 * @throws org.muster.shared.BrokenRuleException if the officer serves in none of the
	 * account's units
	 */
	public void requireWithinReach(String field, long officerId) {
		this.reach.require(field, officerId);
	}

	static MissingException missing() {
		return new MissingException("There is no officer with that service number.");
	}

	/**
	 * The officer whose whole service number was typed.
	 * @param typed the present or a former one, in any case, with or without spaces, or
	 * nothing
	 * @return the present number as it was entered, if it is somebody's
	 */
	public Optional<String> numbered(@Nullable String typed) {
		return Optional.ofNullable(typed).flatMap(this.officers::findByServiceNumber).map(Officer::serviceNumber);
	}

}
