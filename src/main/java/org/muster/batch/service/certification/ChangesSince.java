package org.muster.batch.service.certification;

import java.util.List;

import org.muster.batch.domain.certification.CertifiedOfficer;
import org.muster.batch.domain.roll.Member;

/**
 * How the records differ from what was signed.
 *
 * @param added on the roll now and not signed for
 * @param removed accepted, and neither on the roll nor gone to the mission
 * @param lapsed accepted as ready, and no longer ready
 * @param gained refused or not ready then, and ready now
 */
public record ChangesSince(List<Member> added, List<CertifiedOfficer> removed, List<CertifiedOfficer> lapsed,
		List<CertifiedOfficer> gained) {

	/** As signed. */
	public static final ChangesSince NONE = new ChangesSince(List.of(), List.of(), List.of(), List.of());

	/**
	 * How many officers stand otherwise than signed.
	 * @return over all kinds of change
	 */
	public int count() {
		return this.added.size() + this.removed.size() + this.lapsed.size() + this.gained.size();
	}

}
