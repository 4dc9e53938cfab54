package org.muster.pledge.domain;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.muster.shared.persistence.Recorded;

/**
 * A contributor promised a number of personnel to a mission on a day. It stands until it
 * is withdrawn; a replacement withdraws it on the day of the new one.
 */
@Entity
public class Pledge extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "mission_id")
	private Mission mission;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private Contributor contributor;

	private int number;

	private Qualifier qualifier;

	private @Nullable PledgeKind kind;

	private LocalDate pledgedOn;

	private @Nullable LocalDate withdrawnOn;

	private @Nullable String source;

	private @Nullable LocalDate notifiedOn;

	private @Nullable LocalDate confirmedOn;

	private @Nullable LocalDate inTheatreOn;

	private @Nullable String delayCause;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "replaces_id")
	private @Nullable Pledge replaces;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "takes_up_id")
	private @Nullable Pledge takesUp;

	protected Pledge() {
	}

	/**
	 * Records a promise.
	 * @param mission to what
	 * @param contributor by whom
	 * @param terms what was promised
	 * @throws BrokenRuleException if the number is not positive
	 */
	public Pledge(Mission mission, Contributor contributor, PledgeTerms terms) {
		this.mission = mission;
		this.contributor = contributor;
		word(terms);
	}

	/**
	 * Corrects what is on record of the promise.
	 * @param terms what was promised
	 * @throws BrokenRuleException if the number is not positive, or it was withdrawn or
	 * came further before the day of the promise
	 */
	public final void word(PledgeTerms terms) {
		BrokenRuleException.require(terms.number() > 0, "number", "A pledge promises one person or more.");
		LocalDate withdrawn = this.withdrawnOn;
		BrokenRuleException.require(withdrawn == null || withdrawn.isAfter(terms.pledgedOn()), "pledgedOn",
				"It was withdrawn on %s; a pledge is made before that.".formatted(withdrawn));
		requireOrder("pledgedOn", terms.pledgedOn(), stages());
		this.number = terms.number();
		this.qualifier = terms.qualifier();
		this.kind = terms.kind();
		this.pledgedOn = terms.pledgedOn();
		this.source = terms.source();
	}

	/**
	 * Says how far it has come.
	 * @param stages the days of the stages that it reached
	 * @throws BrokenRuleException if they do not follow one another
	 */
	public void reach(PledgeStages stages) {
		requireOrder("notifiedOn", this.pledgedOn, stages);
		this.notifiedOn = stages.notifiedOn();
		this.confirmedOn = stages.confirmedOn();
		this.inTheatreOn = stages.inTheatreOn();
		this.delayCause = stages.delayCause();
	}

	/**
	 * Names part of what several countries promised together, so that it is counted once.
	 * @param together the pledge of a collective to the same mission, {@code null} for
	 * none
	 * @throws BrokenRuleException if that is not the pledge of a collective, or this one
	 * is
	 */
	public void takeUp(@Nullable Pledge together) {
		if (together != null) {
			BrokenRuleException.require(!this.contributor.isCollective(), "takesUp",
					"Only a named contributor takes up a collective pledge.");
			BrokenRuleException.require(
					together.contributor.isCollective() && Objects.equals(together.mission.id(), this.mission.id()),
					"takesUp", "Choose the pledge of a collective to the same mission.");
		}
		this.takesUp = together;
	}

	/**
	 * Takes the promise back.
	 * @param day a day after the promise
	 * @throws BrokenRuleException if it is not after the promise
	 */
	public void withdraw(LocalDate day) {
		BrokenRuleException.require(day.isAfter(this.pledgedOn), "withdrawnOn",
				"A pledge is withdrawn after the day on which it was made, %s.".formatted(this.pledgedOn));
		this.withdrawnOn = day;
	}

	/**
	 * Lets the promise stand again after a withdrawal that was recorded by mistake.
	 */
	public void stand() {
		this.withdrawnOn = null;
	}

	/**
	 * Promises another number instead.
	 * @param terms what is promised now, from a day after the first promise
	 * @return the new pledge, which takes up the same collective one
	 * @throws BrokenRuleException if the day or number is not possible, or the pledge was
	 * withdrawn before
	 */
	public Pledge replaceBy(PledgeTerms terms) {
		Pledge replacement = new Pledge(this.mission, this.contributor, terms);
		BrokenRuleException.require(terms.pledgedOn().isAfter(this.pledgedOn), "pledgedOn",
				"A pledge is replaced after the day on which it was made, %s.".formatted(this.pledgedOn));
		BrokenRuleException.require(this.withdrawnOn == null || !this.withdrawnOn.isBefore(terms.pledgedOn()),
				"pledgedOn", "It was withdrawn on %s and cannot be replaced after that.".formatted(this.withdrawnOn));
		withdraw(terms.pledgedOn());
		replacement.replaces = this;
		replacement.takesUp = this.takesUp;
		return replacement;
	}

	/**
	 * Whether the promise stands.
	 * @param day the day asked about
	 * @return true from the promise until before its withdrawal
	 */
	public boolean isInForceOn(LocalDate day) {
		return !day.isBefore(this.pledgedOn) && (this.withdrawnOn == null || day.isBefore(this.withdrawnOn));
	}

	/**
	 * The number promised.
	 * @return with its marks
	 */
	public Figure figure() {
		return this.qualifier.of(this.number);
	}

	/**
	 * What stands on record.
	 * @return its words with its key and version
	 */
	public PledgeDetails details() {
		Long id = id();
		if (id == null) {
			throw new IllegalStateException("A pledge has details once it is saved.");
		}
		return new PledgeDetails(id, version(), this.mission.summary(), this.contributor.summary(),
				new PledgeTerms(this.number, this.qualifier, this.kind, this.pledgedOn, this.source), stages(),
				this.withdrawnOn, (this.takesUp != null) ? this.takesUp.id() : null);
	}

	private PledgeStages stages() {
		return new PledgeStages(this.notifiedOn, this.confirmedOn, this.inTheatreOn, this.delayCause);
	}

	private static void requireOrder(String first, LocalDate pledgedOn, PledgeStages stages) {
		LocalDate before = requireAfter(first, pledgedOn, stages.notifiedOn(), "It is notified in writing");
		before = requireAfter("confirmedOn", before, stages.confirmedOn(), "It is confirmed");
		requireAfter("inTheatreOn", before, stages.inTheatreOn(), "It is in theatre");
	}

	private static LocalDate requireAfter(String field, LocalDate before, @Nullable LocalDate day, String what) {
		BrokenRuleException.require(day == null || !day.isBefore(before), field,
				"%s on the day of the stage before it, %s, or later.".formatted(what, before));
		return (day != null) ? day : before;
	}

}
