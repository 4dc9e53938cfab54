package org.muster.discrepancy.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * Somebody looked at two numbers that differ and said why they may. It holds for these
 * numbers: when one of them changes, the discrepancy is open again.
 */
@Entity
public class Settlement extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	private DiscrepancyKind kind;

	private String subject;

	private long counted;

	private long said;

	private String reason;

	protected Settlement() {
	}

	/**
	 * Settles a discrepancy.
	 * @param mission of which mission
	 * @param gap the two numbers
	 * @param reason why they may differ
	 * @throws BrokenRuleException if no reason is given or the numbers do not differ
	 */
	public Settlement(Mission mission, Gap gap, String reason) {
		this.mission = mission;
		this.kind = gap.kind();
		this.subject = gap.subject();
		settle(gap, reason);
	}

	/**
	 * Settles it anew, for the numbers of now.
	 * @param gap the two numbers
	 * @param reason why they may differ
	 * @throws BrokenRuleException if no reason is given or the numbers do not differ
	 */
	public final void settle(Gap gap, String reason) {
		BrokenRuleException.require(!reason.isBlank(), "why", "Say why the two numbers may differ.");
		BrokenRuleException.require(gap.isGap(), "why", "The two numbers agree; there is nothing to settle.");
		this.counted = gap.counted().number();
		this.said = gap.said().number();
		this.reason = reason.strip();
	}

	/**
	 * Whether it holds for two numbers.
	 * @param gap the discrepancy as it stands
	 * @return true as long as neither number has changed
	 */
	public boolean settles(Gap gap) {
		return isAbout(gap) && this.counted == gap.counted().number() && this.said == gap.said().number();
	}

	/**
	 * Whether it was said of the same thing, of whatever numbers.
	 * @param gap the discrepancy as it stands
	 * @return true for the same kind and subject
	 */
	public boolean isAbout(Gap gap) {
		return this.kind == gap.kind() && this.subject.equals(gap.subject());
	}

	/**
	 * Why the numbers may differ.
	 * @return in words
	 */
	public String reason() {
		return this.reason;
	}

}
