package org.muster.unit.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.unit.domain.Unit;
import org.muster.unit.domain.UnitRepository;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sets up units and changes them. A unit is never removed, since postings name it.
 */
@Service
@Transactional
public class UnitRecords {

	private final UnitRepository units;

	UnitRecords(UnitRepository units) {
		this.units = units;
	}

	/**
	 * What is recorded of a unit.
	 * @param code in any case
	 * @return the unit
	 * @throws MissingException if there is none with that code
	 */
	@Transactional(readOnly = true)
	public UnitFacts get(String code) {
		return UnitFacts.of(find(code));
	}

	/**
	 * Sets up a unit.
	 * @param facts what it is; the version does not matter
	 * @throws BrokenRuleException if the code is taken or there is no such unit above
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void setUp(UnitFacts facts) {
		requireFree(facts.code(), null);
		Unit unit = new Unit(facts.code(), facts.name(), facts.womenOnly());
		place(unit, facts);
		this.units.saveAndFlush(unit);
	}

	/**
	 * Changes a unit.
	 * @param code the code so far, in any case
	 * @param facts what is right, and the version that the change was made to
	 * @throws BrokenRuleException if the code is taken or the unit would be above itself
	 * @throws org.springframework.dao.OptimisticLockingFailureException if someone else
	 * was faster
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void change(String code, UnitFacts facts) {
		Unit unit = find(code);
		unit.requireVersion(facts.version());
		requireFree(facts.code(), unit.id());
		unit.rename(facts.code(), facts.name());
		unit.admitWomenOnly(facts.womenOnly());
		place(unit, facts);
		this.units.saveAndFlush(unit);
	}

	/**
	 * Closes a unit. Whether anybody serves in it is for those to ask who know officers.
	 * @param code in any case
	 * @param version the version that was seen
	 * @param lastDay its last day
	 * @throws BrokenRuleException if a unit below it is open longer
	 * @throws org.springframework.dao.OptimisticLockingFailureException if someone else
	 * was faster
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void close(String code, int version, LocalDate lastDay) {
		Unit unit = find(code);
		unit.requireVersion(version);
		List<String> open = this.units.findOpenBelow(unit, lastDay);
		BrokenRuleException.require(open.isEmpty(), "lastDay",
				"Units below it are open longer: %s. Close them first, or place them elsewhere."
					.formatted(String.join(", ", open)));
		unit.close(lastDay);
		this.units.saveAndFlush(unit);
	}

	/**
	 * Opens a unit again.
	 * @param code in any case
	 * @param version the version that was seen
	 * @throws BrokenRuleException if the unit above is closed
	 * @throws org.springframework.dao.OptimisticLockingFailureException if someone else
	 * was faster
	 */
	@PreAuthorize("hasRole('ADMINISTRATOR')")
	public void reopen(String code, int version) {
		Unit unit = find(code);
		unit.requireVersion(version);
		unit.reopen();
		this.units.saveAndFlush(unit);
	}

	private void place(Unit unit, UnitFacts facts) {
		unit.keepAtHome(facts.floor());
		unit.placeUnder(above(facts.parent()));
	}

	private @Nullable Unit above(@Nullable String code) {
		return (code != null) ? this.units.findByCode(code)
			.orElseThrow(() -> new BrokenRuleException("parent", "There is no unit with that code.")) : null;
	}

	private Unit find(String code) {
		return this.units.findByCode(code).orElseThrow(() -> new MissingException("There is no unit with that code."));
	}

	private void requireFree(String code, @Nullable Long mine) {
		BrokenRuleException.require(
				this.units.findByCode(code).filter((other) -> !Objects.equals(other.id(), mine)).isEmpty(), "code",
				"Another unit has this code, whatever its case.");
	}

}
