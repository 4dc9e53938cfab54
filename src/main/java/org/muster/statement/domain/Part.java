package org.muster.statement.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.Batch;
import org.muster.mission.domain.Contributor;
import org.muster.unit.domain.Unit;

/**
 * The part of a mission that a claim is about: a contributor, a batch or a unit. Without
 * any it is the whole mission.
 */
@Embeddable
public class Part {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "contributor_id")
	private @Nullable Contributor contributor;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "batch_id")
	private @Nullable Batch batch;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "unit_id")
	private @Nullable Unit unit;

	protected Part() {
	}

	private Part(@Nullable Contributor contributor, @Nullable Batch batch, @Nullable Unit unit) {
		this.contributor = contributor;
		this.batch = batch;
		this.unit = unit;
	}

	/**
	 * Names a part.
	 * @param part a contributor, a batch or a unit, {@code null} for the whole mission
	 * @return the part
	 */
	public static Part of(@Nullable Object part) {
		return new Part((part instanceof Contributor contributor) ? contributor : null,
				(part instanceof Batch batch) ? batch : null, (part instanceof Unit unit) ? unit : null);
	}

	/**
	 * The part by its code.
	 * @return the scope
	 */
	public Scope scope() {
		if (this.contributor != null) {
			return new Scope(Scope.Kind.CONTRIBUTOR, this.contributor.code());
		}
		if (this.batch != null) {
			return new Scope(Scope.Kind.BATCH, this.batch.code());
		}
		return (this.unit != null) ? new Scope(Scope.Kind.UNIT, this.unit.code()) : Scope.WHOLE_MISSION;
	}

}
