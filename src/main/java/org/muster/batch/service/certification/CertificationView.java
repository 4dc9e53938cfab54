package org.muster.batch.service.certification;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.certification.CertificationRow;
import org.muster.batch.domain.certification.CertifiedOfficer;
import org.muster.batch.domain.plan.PlanRow;

/**
 * The certification of a batch on a day.
 *
 * @param batch the batch
 * @param standing the certification that stands, if any
 * @param officers its officers as signed
 * @param changes how the records differ by that day
 * @param all every certification of the batch, the latest first
 */
public record CertificationView(PlanRow batch, @Nullable CertificationRow standing, List<CertifiedOfficer> officers,
		ChangesSince changes, List<CertificationRow> all) {

}
