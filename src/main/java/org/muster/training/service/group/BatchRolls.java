package org.muster.training.service.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.muster.training.domain.group.Named;

/**
 * Who is on the rolls of batches. Training asks; the room that knows batches answers,
 * since the arrow leads from there to here.
 */
public interface BatchRolls {

	/**
	 * The batches that are not called off.
	 * @return the latest departure first
	 */
	List<Named> batches();

	/**
	 * Who is on the roll of a batch.
	 * @param code the code of the batch, in any case
	 * @param day the day
	 * @return the keys of the officers, none where there is no such batch
	 */
	Set<Long> onRoll(String code, LocalDate day);

}
