package org.muster.training.service.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.paste.PastedNumbers;
import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.group.GroupFilter;
import org.muster.training.domain.group.GroupQueries;
import org.muster.training.domain.group.Named;
import org.muster.training.domain.group.Standing;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Chooses groups of officers, and tells what they can be chosen by.
 */
@Service
@Transactional(readOnly = true)
public class Groups {

	private final GroupQueries queries;

	private final BatchRolls rolls;

	Groups(GroupQueries queries, BatchRolls rolls) {
		this.queries = queries;
		this.rolls = rolls;
	}

	/**
	 * All units.
	 * @return by name
	 */
	public List<Named> units() {
		return this.queries.units();
	}

	/**
	 * All courses and clearances.
	 * @return courses first, then the kinds of clearance, by title
	 */
	public List<Named> courses() {
		return this.queries.courses();
	}

	/**
	 * All batches that are not called off.
	 * @return the latest departure first
	 */
	public List<Named> batches() {
		return this.rolls.batches();
	}

	/**
	 * Who is on the roll of a batch.
	 * @param batch the code of the batch in any case, {@code null} for none
	 * @param day the day
	 * @return the keys of the officers, {@code null} where no batch is named
	 */
	public @Nullable Set<Long> onRoll(@Nullable String batch, LocalDate day) {
		return (batch != null) ? this.rolls.onRoll(batch, day) : null;
	}

	/**
	 * The service numbers of active officers who stand in a course in some way.
	 * @param courseId the course
	 * @param unit the code of the unit they serve in, or of one above; {@code null} for
	 * all
	 * @param batch the code of the batch on whose roll they are, {@code null} for all
	 * @param standing how they stand
	 * @param day the day on which they are and stand so
	 * @return in the order of service numbers
	 * @throws BrokenRuleException if they are more than one form can take
	 */
	public List<String> serviceNumbers(long courseId, @Nullable String unit, @Nullable String batch, Standing standing,
			LocalDate day) {
		List<String> found = this.queries.serviceNumbers(courseId, new GroupFilter(unit, onRoll(batch, day), standing),
				day, PastedNumbers.MOST + 1);
		BrokenRuleException.require(found.size() <= PastedNumbers.MOST, "unit",
				"These are more than %d officers. Choose a unit or a batch.".formatted(PastedNumbers.MOST));
		return found;
	}

}
