package org.muster.pledge.service;

import java.time.LocalDate;
import java.util.List;

import org.muster.pledge.domain.Pledge;
import org.muster.pledge.domain.PledgeRepository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the pledges that stand.
 */
@Service
@Transactional(readOnly = true)
public class Pledges {

	private final PledgeRepository pledges;

	Pledges(PledgeRepository pledges) {
		this.pledges = pledges;
	}

	/**
	 * The pledges in force.
	 * @param missionId the mission
	 * @param day the day asked about
	 * @return oldest first, with their contributors
	 */
	public List<Pledge> inForce(long missionId, LocalDate day) {
		return this.pledges.inForce(missionId, day);
	}

}
