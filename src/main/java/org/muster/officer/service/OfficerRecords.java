package org.muster.officer.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.Officer;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.domain.OfficerRepository;
import org.muster.officer.domain.Status;
import org.muster.officer.domain.number.NumberPattern;
import org.muster.shared.BrokenRuleException;
import org.muster.unit.domain.Unit;
import org.muster.unit.service.Units;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Registers officers and changes what is recorded of them. Nothing is ever removed.
 */
@Service
@Transactional
@PreAuthorize("hasRole('TRAINING_OFFICER')")
public class OfficerRecords {

	/** What the database says to a completion before birth. */
	private static final String BEFORE_BIRTH = "before the officer's birth";

	private static final String NUMBER = "serviceNumber";

	private final OfficerRepository officers;

	private final Units units;

	private final Reach reach;

	private final NumberPattern pattern;

	private final Clock clock;

	OfficerRecords(OfficerRepository officers, Units units, Reach reach, NumberPattern pattern, Clock clock) {
		this.officers = officers;
		this.units = units;
		this.reach = reach;
		this.pattern = pattern;
		this.clock = clock;
	}

	/**
	 * Registers an officer, active and in the unit from enlistment, or since before the
	 * records where that day is not known.
	 * @param facts who it is
	 * @param unitCode the unit, in any case
	 * @throws BrokenRuleException if the number is taken or a rule is broken
	 */
	public void register(OfficerFacts facts, String unitCode) {
		this.pattern.require(NUMBER, facts.serviceNumber());
		requireFree(facts.serviceNumber(), null);
		requireBorn(facts.dateOfBirth());
		Officer officer = new Officer(facts.serviceNumber(), facts.surname(), facts.rank(), facts.sex(),
				facts.enlistedOn());
		officer.rename(facts.surname(), facts.otherNames());
		officer.bornOn(facts.dateOfBirth());
		officer.post(unit("unit", unitCode), facts.enlistedOn());
		this.officers.saveAndFlush(officer);
	}

	/**
	 * Corrects what is recorded of an officer.
	 * @param serviceNumber whose, as it is so far
	 * @param version the version that the change was made to
	 * @param facts what is right
	 * @throws BrokenRuleException if the number is taken or a rule is broken
	 * @throws org.springframework.dao.OptimisticLockingFailureException if someone else
	 * was faster
	 */
	public void change(String serviceNumber, int version, OfficerFacts facts) {
		Officer officer = find(serviceNumber);
		officer.requireVersion(version);
		this.reach.require(NUMBER, id(officer));
		if (!facts.serviceNumber().equals(officer.serviceNumber())) {
			this.pattern.require(NUMBER, facts.serviceNumber());
		}
		requireFree(facts.serviceNumber(), officer.id());
		requireBorn(facts.dateOfBirth());
		officer.renumber(facts.serviceNumber());
		officer.rename(facts.surname(), facts.otherNames());
		officer.promote(facts.rank());
		officer.correctSex(facts.sex());
		officer.enlistedOn(facts.enlistedOn());
		officer.bornOn(facts.dateOfBirth());
		try {
			this.officers.saveAndFlush(officer);
		}
		catch (DataIntegrityViolationException ex) {
			BrokenRuleException.require(!String.valueOf(ex.getMostSpecificCause().getMessage()).contains(BEFORE_BIRTH),
					"dateOfBirth", "A completion of an earlier day is on record.");
			throw ex;
		}
	}

	/**
	 * Posts an officer to a unit.
	 * @param serviceNumber whom
	 * @param seen what was known of the service when the form was opened
	 * @param unitCode the unit, in any case
	 * @param from the first day there
	 * @throws BrokenRuleException if something else was recorded meanwhile, or began
	 * later
	 */
	public void post(String serviceNumber, String seen, String unitCode, LocalDate from) {
		Officer officer = serving(serviceNumber, seen);
		officer.leaveUnit(from);
		this.officers.saveAndFlush(officer);
		officer.post(unit("what", unitCode), from);
		this.officers.saveAndFlush(officer);
	}

	/**
	 * Changes how an officer stands in the service.
	 * @param serviceNumber whose
	 * @param seen what was known of the service when the form was opened
	 * @param status the new status
	 * @param from its first day
	 * @throws BrokenRuleException if something else was recorded meanwhile, or began
	 * later
	 */
	public void changeStatus(String serviceNumber, String seen, Status status, LocalDate from) {
		Officer officer = serving(serviceNumber, seen);
		officer.leaveStatus(from);
		this.officers.saveAndFlush(officer);
		officer.changeStatus(status, from);
		this.officers.saveAndFlush(officer);
	}

	/**
	 * An officer whose record is to be corrected, with the birth date.
	 * @param serviceNumber in any case, with or without spaces
	 * @return who it is today
	 */
	@Transactional(readOnly = true)
	public OfficerIdentity get(String serviceNumber) {
		return find(serviceNumber).identityOn(LocalDate.now(this.clock));
	}

	/**
	 * What is known of an officer's service, for a form to send back.
	 * @param serviceNumber whose
	 * @return a short text
	 */
	@Transactional(readOnly = true)
	public String seen(String serviceNumber) {
		return find(serviceNumber).serviceSeen();
	}

	private Officer serving(String serviceNumber, String seen) {
		Officer officer = this.officers.findToChange(serviceNumber).orElseThrow(Officers::missing);
		BrokenRuleException.require(officer.serviceSeen().equals(seen), "from",
				"Somebody recorded another posting or status meanwhile. It is shown above; look whether yours still holds, and send it again.");
		this.reach.require("what", id(officer));
		return officer;
	}

	private static long id(Officer officer) {
		return Objects.requireNonNull(officer.id());
	}

	private Officer find(String serviceNumber) {
		return this.officers.findByServiceNumber(serviceNumber).orElseThrow(Officers::missing);
	}

	private Unit unit(String field, String code) {
		Unit unit = this.units.named(code)
			.orElseThrow(() -> new BrokenRuleException(field, "There is no unit with that code."));
		unit.requireOpen(field);
		this.reach.requireUnit(field, Objects.requireNonNull(unit.id()));
		return unit;
	}

	private void requireBorn(@Nullable LocalDate dateOfBirth) {
		BrokenRuleException.require(dateOfBirth == null || dateOfBirth.isBefore(LocalDate.now(this.clock)),
				"dateOfBirth", "A date of birth is not in the future.");
	}

	private void requireFree(String serviceNumber, @Nullable Long mine) {
		BrokenRuleException.require(
				this.officers.findByServiceNumber(serviceNumber)
					.filter((other) -> !Objects.equals(other.id(), mine))
					.isEmpty(),
				NUMBER,
				"Another officer has this service number, or had it before two records were merged, whatever its case and spaces.");
	}

}
