package org.muster.batch.service.roll;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import org.muster.batch.domain.roll.Member;
import org.muster.batch.domain.roll.Place;

/**
 * What a change of a roll would do.
 *
 * @param day the day from which it counts
 * @param changed whom it would put on the roll or take off it
 * @param unchanged how many of those named are on the roll already, or off it
 * @param taken the places of those who are on another roll, and so left out
 * @param kept service numbers of those left out because they stand on a manifest
 * @param gone service numbers of those left out because they retired or died
 * @param unknown what is the service number of nobody
 * @param onRollBefore how many are on the roll on that day
 * @param onRollAfter how many would be
 * @param readyAfter how many of them would be ready in the batch
 */
public record RollPreview(LocalDate day, List<Member> changed, int unchanged, List<Place> taken, List<String> kept,
		List<String> gone, List<String> unknown, int onRollBefore, int onRollAfter, int readyAfter) {

	/**
	 * The service numbers of those who would change, for the form that confirms it.
	 * @return one a line
	 */
	public String numbers() {
		return this.changed.stream().map(Member::serviceNumber).collect(Collectors.joining("\n"));
	}

	/**
	 * Whether all who are named would change.
	 * @return false if anybody is left out
	 */
	public boolean isWhole() {
		return this.taken.isEmpty() && this.kept.isEmpty() && this.gone.isEmpty() && this.unknown.isEmpty();
	}

}
