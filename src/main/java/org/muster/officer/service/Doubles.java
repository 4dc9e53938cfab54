package org.muster.officer.service;

import java.time.LocalDate;
import java.util.List;

import org.muster.officer.domain.doubles.DoubleQueries;
import org.muster.officer.domain.doubles.LikelyDouble;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds records that may be of one person. What is the same person only people know, so
 * nothing is joined by itself.
 */
@Service
@Transactional(readOnly = true)
public class Doubles {

	private static final int MOST = 200;

	private final DoubleQueries queries;

	Doubles(DoubleQueries queries) {
		this.queries = queries;
	}

	/**
	 * The likeliest doubles.
	 * @param day the day whose units are told
	 * @return those with the same number first, then by how similar the names are
	 */
	@PreAuthorize("hasAnyRole('TRAINING_OFFICER', 'COMMAND')")
	public List<LikelyDouble> on(LocalDate day) {
		return this.queries.find(day, MOST);
	}

}
