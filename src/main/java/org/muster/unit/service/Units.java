package org.muster.unit.service;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.muster.unit.domain.Unit;
import org.muster.unit.domain.UnitNode;
import org.muster.unit.domain.UnitRepository;
import org.muster.unit.domain.UnitTree;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds units in their tree.
 */
@Service
@Transactional(readOnly = true)
public class Units {

	private final UnitTree tree;

	private final UnitRepository units;

	Units(UnitTree tree, UnitRepository units) {
		this.tree = tree;
		this.units = units;
	}

	/**
	 * A unit to serve in.
	 * @param code in any case
	 * @return the unit, if there is one
	 */
	public Optional<Unit> named(String code) {
		return this.units.findByCode(code);
	}

	/**
	 * A unit and all units below it.
	 * @param code in any case
	 * @return their codes, empty where there is no such unit
	 */
	public Set<String> codesWithin(String code) {
		return this.tree.codesWithin(code);
	}

	/**
	 * All units.
	 * @return each before those below it, those side by side by name
	 */
	public List<UnitNode> tree() {
		return this.tree.all();
	}

}
