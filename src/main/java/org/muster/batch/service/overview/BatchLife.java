package org.muster.batch.service.overview;

import java.util.List;

import org.muster.batch.domain.movement.MovementQueries;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.certification.CertificationSummary;
import org.muster.batch.service.hold.HoldBook;
import org.muster.batch.service.plan.Composition;

/**
 * A batch as its page tells of it, beside its figures.
 *
 * @param plan what is planned
 * @param composition what it is to be made of
 * @param certification who signed for it, and what changed since
 * @param holds why it may not leave
 * @param movements how its people moved and are planned to move
 */
public record BatchLife(PlanRow plan, Composition composition, CertificationSummary certification, HoldBook holds,
		List<MovementQueries.Row> movements) {

}
