package org.muster.batch.domain.manifest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

/**
 * One movement, as it stands or as it was cancelled.
 *
 * @param id the key
 * @param mission the code of the mission
 * @param missionName its name
 * @param contributor the code of who sends
 * @param contributorName its name
 * @param batchId the batch, if it is of one
 * @param batch its code
 * @param batchName its name
 * @param direction out, home or death
 * @param plannedOn the planned day, if any
 * @param departedOn the day of departure, if known; of a death, its day
 * @param arrivedOn the day of arrival, if known
 * @param reportedNumber the reported number, if any
 * @param qualifier how sure it is
 * @param reason why home, if said
 * @param origin from where
 * @param destination to where
 * @param carrier by what
 * @param source who said it and where
 * @param heldReason why people moved while the batch was held, if they did
 * @param names how many are named
 * @param version the version, against lost updates
 * @param cancelledOn the day of cancelling, {@code null} while it stands
 * @param cancelledBy the account that cancelled it
 * @param cancelReason why
 */
public record MovementRow(long id, String mission, String missionName, String contributor, String contributorName,
		@Nullable Long batchId, @Nullable String batch, @Nullable String batchName, String direction,
		@Nullable LocalDate plannedOn, @Nullable LocalDate departedOn, @Nullable LocalDate arrivedOn,
		@Nullable Integer reportedNumber, String qualifier, @Nullable String reason, @Nullable String origin,
		@Nullable String destination, @Nullable String carrier, @Nullable String source, @Nullable String heldReason,
		long names, int version, @Nullable LocalDate cancelledOn, @Nullable String cancelledBy,
		@Nullable String cancelReason) {

	/**
	 * Whether it goes to the mission.
	 * @return false for home and death
	 */
	public boolean isOut() {
		return "out".equals(this.direction);
	}

	/**
	 * Whether it tells of a death.
	 * @return true for a death in mission
	 */
	public boolean isDeath() {
		return "death".equals(this.direction);
	}

	/**
	 * How many moved: the names, else the reported number.
	 * @return {@code null} where neither is known
	 */
	public @Nullable Figure number() {
		if (this.names > 0) {
			return Figure.exact(this.names);
		}
		return (this.reportedNumber != null) ? Qualifier.ofWord(this.qualifier).of(this.reportedNumber) : null;
	}

	/**
	 * The reported number beside names.
	 * @return {@code null} where none is on record
	 */
	public @Nullable Figure reported() {
		return (this.reportedNumber != null) ? Qualifier.ofWord(this.qualifier).of(this.reportedNumber) : null;
	}

	/**
	 * Whether it stands.
	 * @return false once it is cancelled
	 */
	public boolean isStanding() {
		return this.cancelledOn == null;
	}

}
