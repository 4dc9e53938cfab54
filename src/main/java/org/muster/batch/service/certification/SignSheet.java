package org.muster.batch.service.certification;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.certification.CertificationRow;
import org.muster.batch.domain.certification.CertifiedOfficer;
import org.muster.batch.domain.plan.PlanRow;

/**
 * The form of certification as it is judged.
 *
 * @param batch the batch
 * @param form what was typed
 * @param day the day for which the roll was read
 * @param rows the officers who have still to go, each with a verdict
 * @param standing the certification that this one would replace, if any
 * @param problems what is wrong, by field
 */
public record SignSheet(PlanRow batch, SignForm form, LocalDate day, List<CertifiedOfficer> rows,
		@Nullable CertificationRow standing, Map<String, String> problems) {

	/**
	 * How many would be accepted.
	 * @return of the rows
	 */
	public long accepted() {
		return this.rows.stream().filter(CertifiedOfficer::isAccepted).count();
	}

	/**
	 * How many would be refused.
	 * @return of the rows
	 */
	public long refused() {
		return this.rows.size() - accepted();
	}

	/**
	 * How many are ready.
	 * @return of the rows
	 */
	public long ready() {
		return this.rows.stream().filter(CertifiedOfficer::ready).count();
	}

	/**
	 * What the records say of the roll, so that a form opened before a change is told
	 * apart.
	 * @return the day, the standing certification, and everybody with their readiness
	 */
	public String announced() {
		int people = this.rows.stream().map((row) -> row.officerId() + (row.ready() ? "r" : "n")).toList().hashCode();
		return this.day + "/" + ((this.standing != null) ? this.standing.id() : 0) + "/" + people;
	}

}
