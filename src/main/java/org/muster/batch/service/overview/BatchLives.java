package org.muster.batch.service.overview;

import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.Movements;
import org.muster.batch.service.certification.Certifications;
import org.muster.batch.service.hold.Holds;
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

	private final Certifications certifications;

	private final Holds holds;

	private final Movements movements;

	BatchLives(BatchPlanning planning, Compositions compositions, Certifications certifications, Holds holds,
			Movements movements) {
		this.planning = planning;
		this.compositions = compositions;
		this.certifications = certifications;
		this.holds = holds;
		this.movements = movements;
	}

	/**
	 * A batch on a day.
	 * @param batchCode in any case
	 * @param asOf the day
	 * @return what is known of it
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	public BatchLife of(String batchCode, AsOf asOf) {
		PlanRow plan = this.planning.get(batchCode);
		return new BatchLife(plan, this.compositions.of(batchCode, asOf.day()),
				this.certifications.summary(batchCode, asOf.day()), this.holds.of(batchCode, asOf.day()),
				this.movements.of(plan.mission(), null, plan.code(), asOf).rows());
	}

}
