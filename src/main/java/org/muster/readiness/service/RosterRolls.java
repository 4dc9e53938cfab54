package org.muster.readiness.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.muster.readiness.domain.outlook.RollMembers;
import org.muster.training.domain.group.Named;
import org.muster.training.service.group.BatchRolls;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tells training who is on the rolls of batches.
 */
@Service
@Transactional(readOnly = true)
class RosterRolls implements BatchRolls {

	private final RollMembers members;

	RosterRolls(RollMembers members) {
		this.members = members;
	}

	@Override
	public List<Named> batches() {
		return this.members.batches();
	}

	@Override
	public Set<Long> onRoll(String code, LocalDate day) {
		return this.members.on(code, day);
	}

}
