package org.muster.unit.web;

import java.util.List;
import java.util.Set;

import org.muster.shared.web.form.Option;
import org.muster.unit.domain.UnitNode;
import org.muster.unit.service.Units;

import org.springframework.stereotype.Component;

/**
 * The tree of units as forms and filters offer it.
 */
@Component
public class UnitChoices {

	/** A wide space, as the options of a list know no other indent. */
	private static final String INDENT = "\u2003";

	private final Units units;

	UnitChoices(Units units) {
		this.units = units;
	}

	/**
	 * All units.
	 * @return those below others set in
	 */
	public List<Option> all() {
		return this.units.tree().stream().map(UnitChoices::option).toList();
	}

	/**
	 * All units but one and those below it, under which it cannot be placed.
	 * @param code the code of the unit
	 * @return those below others set in
	 */
	List<Option> without(String code) {
		Set<String> within = this.units.codesWithin(code);
		return this.units.tree()
			.stream()
			.filter((unit) -> !within.contains(unit.code()))
			.map(UnitChoices::option)
			.toList();
	}

	private static Option option(UnitNode unit) {
		return new Option(unit.code(), INDENT.repeat(unit.depth()) + unit.name());
	}

}
