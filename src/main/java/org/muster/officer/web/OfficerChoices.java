package org.muster.officer.web;

import java.util.List;

import org.muster.officer.service.Officers;
import org.muster.shared.web.form.Option;
import org.muster.unit.web.UnitChoices;

import org.springframework.stereotype.Component;

/**
 * What the forms of officers and units offer to choose.
 */
@Component
public class OfficerChoices {

	private final Officers officers;

	private final UnitChoices units;

	OfficerChoices(Officers officers, UnitChoices units) {
		this.officers = officers;
		this.units = units;
	}

	/**
	 * The tree of the units that are open.
	 * @return those below others set in
	 */
	public List<Option> units() {
		return this.units.open();
	}

	/**
	 * The tree of all units, those that are closed too, for lists of the past.
	 * @return those below others set in
	 */
	public List<Option> unitsEver() {
		return this.units.all();
	}

	/**
	 * The ranks on record.
	 * @return in the order of seniority
	 */
	public List<String> ranks() {
		return this.officers.ranks();
	}

}
