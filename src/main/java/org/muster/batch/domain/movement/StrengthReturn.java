package org.muster.batch.domain.movement;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;

/**
 * A count taken on a day of one kind of a contributor's personnel. It counts until the
 * next; a return of zero ends it.
 */
@Entity
public class StrengthReturn extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private Contributor contributor;

	private LocalDate asOf;

	private PersonnelKind kind;

	private @Nullable Integer women;

	private @Nullable Integer men;

	private int total;

	private @Nullable String source;

	protected StrengthReturn() {
	}

	/**
	 * Records a count.
	 * @param mission where
	 * @param contributor whose personnel
	 * @param asOf the day of the count
	 * @param kind of what kind
	 * @param total how many, zero or more
	 * @param source who said it and where it can be found
	 * @throws BrokenRuleException if the total is negative
	 */
	public StrengthReturn(Mission mission, Contributor contributor, LocalDate asOf, PersonnelKind kind, int total,
			@Nullable String source) {
		BrokenRuleException.require(total >= 0, "total", "A return counts zero or more.");
		this.mission = mission;
		this.contributor = contributor;
		this.asOf = asOf;
		this.kind = kind;
		this.total = total;
		this.source = source;
	}

	/**
	 * Says how many of them are women and men.
	 * @param women zero or more
	 * @param men zero or more
	 * @throws BrokenRuleException if they do not add up to the total
	 */
	public void divide(int women, int men) {
		BrokenRuleException.require(women >= 0 && men >= 0 && women + men == this.total, "women",
				"Women and men add up to the total.");
		this.women = women;
		this.men = men;
	}

}
