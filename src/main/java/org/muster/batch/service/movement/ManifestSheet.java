package org.muster.batch.service.movement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.muster.batch.domain.manifest.Candidate;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.plan.PlanRow;

/**
 * The list from which a manifest is ticked.
 *
 * @param batch the batch
 * @param direction which way they move
 * @param day the day for which the list was read
 * @param rows everybody who may move, and who may not with the reason
 * @param ticked officers who are ticked
 */
public record ManifestSheet(PlanRow batch, Direction direction, LocalDate day, List<Candidate> rows, Set<Long> ticked) {

	/**
	 * How many may be named.
	 * @return of the rows
	 */
	public long free() {
		return this.rows.stream().filter(Candidate::isFree).count();
	}

	/**
	 * How many of them no certification covers.
	 * @return of those who may be named
	 */
	public long uncovered() {
		return this.rows.stream().filter((row) -> row.isFree() && !row.covered()).count();
	}

}
