package org.muster.readiness.web.tour;

import java.util.List;

import org.muster.batch.domain.BatchSummary;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;

/**
 * The pages above those of a batch.
 */
public final class BatchTrail {

	private BatchTrail() {
	}

	/**
	 * The way up from a page of a batch.
	 * @param batch the batch
	 * @param asOf the day in view
	 * @return the mission and the batch
	 */
	public static List<Crumb> of(BatchSummary batch, AsOf asOf) {
		return List.of(Crumb.of(batch.mission(), Address.of("missions", batch.mission()).with("asOf", asOf.day())),
				Crumb.of(batch.name(), Address.of("batches", batch.code()).with("asOf", asOf.day())));
	}

}
