package org.muster.batch.service.overview;

import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.plan.Compositions;
import org.muster.shared.AsOf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gathers what the page of a batch tells beside its figures.
 */
@Service
@Transactional(readOnly = true)
public class BatchLives {

	private final BatchPlanning planning;

	private final Compositions compositions;

	BatchLives(BatchPlanning planning, Compositions compositions) {
		this.planning = planning;
		this.compositions = compositions;
	}

	/**
	 * A batch on a day.
	 * @param batchCode in any case
	 * @param asOf the day
	 * @return what is known of it
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	public BatchLife of(String batchCode, AsOf asOf) {
		return new BatchLife(this.planning.get(batchCode), this.compositions.of(batchCode, asOf.day()));
	}

}
