package org.muster.unit.service;

import java.util.List;
import java.util.Set;

import org.muster.unit.domain.UnitNode;
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

	Units(UnitTree tree) {
		this.tree = tree;
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
