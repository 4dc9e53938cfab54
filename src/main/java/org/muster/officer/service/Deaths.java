package org.muster.officer.service;

import java.time.LocalDate;
import java.util.Collection;

import org.muster.officer.domain.death.DeathWriter;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps on record that officers died. Who may say so is decided by whoever records it.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Deaths {

	private final DeathWriter writer;

	Deaths(DeathWriter writer) {
		this.writer = writer;
	}

	/**
	 * Officers died; from that day on they are deceased.
	 * @param officerIds the officers
	 * @param day the day of death
	 */
	public void record(Collection<Long> officerIds, LocalDate day) {
		this.writer.write(officerIds, day);
	}

	/**
	 * It was recorded wrongly; their status is as it was before that day.
	 * @param officerIds the officers
	 * @param day the day that was recorded
	 */
	public void takeBack(Collection<Long> officerIds, LocalDate day) {
		this.writer.takeBack(officerIds, day);
	}

}
