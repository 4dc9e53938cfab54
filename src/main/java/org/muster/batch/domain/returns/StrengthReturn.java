package org.muster.batch.domain.returns;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
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
	 * @param count how many of what kind
	 * @param source who said it and where it can be found
	 */
	public StrengthReturn(Mission mission, Contributor contributor, LocalDate asOf, KindCount count,
			@Nullable String source) {
		this.mission = mission;
		this.contributor = contributor;
		this.asOf = asOf;
		this.kind = count.kind();
		recount(count, source);
	}

	/**
	 * Corrects the count.
	 * @param count how many of the same kind
	 * @param source who said it and where it can be found
	 */
	public final void recount(KindCount count, @Nullable String source) {
		this.women = count.women();
		this.men = count.men();
		this.total = count.total();
		this.source = source;
	}

	/**
	 * How many were counted.
	 * @return with their kind
	 */
	public KindCount counted() {
		return new KindCount(this.kind, this.women, this.men, this.total);
	}

	/**
	 * Who said it.
	 * @return and where it can be found, {@code null} where not known
	 */
	public @Nullable String source() {
		return this.source;
	}

}
