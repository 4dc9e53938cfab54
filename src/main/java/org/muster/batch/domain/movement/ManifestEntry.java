package org.muster.batch.domain.movement;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.Officer;
import org.muster.shared.persistence.Recorded;

/**
 * An officer named on a movement: on the roll on that day, in mission once at a time,
 * home only after out. The database works out from these who is in mission.
 */
@Entity
public class ManifestEntry extends Recorded {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "movement_id")
	private Movement movement;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "officer_id")
	private Officer officer;

	private @Nullable HomewardReason reason;

	protected ManifestEntry() {
	}

	/**
	 * Names an officer on a movement.
	 * @param movement the movement
	 * @param officer the officer
	 * @param reason why this officer goes home, where that is so
	 */
	public ManifestEntry(Movement movement, Officer officer, @Nullable HomewardReason reason) {
		this.movement = movement;
		this.officer = officer;
		this.reason = reason;
	}

}
