package org.muster.batch.service;

import org.muster.batch.domain.BatchRepository;
import org.muster.batch.domain.BatchSummary;
import org.muster.shared.MissingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds batches by their codes.
 */
@Service
@Transactional(readOnly = true)
public class Batches {

	private final BatchRepository batches;

	Batches(BatchRepository batches) {
		this.batches = batches;
	}

	/**
	 * One batch.
	 * @param code in any case
	 * @return the batch
	 * @throws MissingException if there is none with that code
	 */
	public BatchSummary get(String code) {
		return this.batches.findSummary(code)
			.orElseThrow(() -> new MissingException("There is no batch with the code " + code + "."));
	}

}
