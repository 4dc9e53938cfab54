package org.muster.merge.service;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.merge.domain.Difference;
import org.muster.merge.domain.Moved;
import org.muster.officer.domain.OfficerIdentity;

/**
 * What a merge of two records would do.
 *
 * @param kept the record that stays
 * @param other the record that goes
 * @param differences what is to be decided
 * @param moved what becomes the other's
 * @param refusal the name of the rule that forbids the merge, {@code null} where none
 * does
 * @param outlook how the officer stands today for each mission, before and after
 * @param seen stands for all that is on record of the two
 */
public record MergePreview(OfficerIdentity kept, OfficerIdentity other, List<Difference> differences, List<Moved> moved,
		@Nullable String refusal, List<Outlook> outlook, String seen) {

	/**
	 * How an officer stands for a mission.
	 *
	 * @param mission the name of the mission
	 * @param kept whether the record that stays is ready as it is
	 * @param other whether the record that goes is
	 * @param merged whether the officer is once they are one, as far as is decided
	 */
	public record Outlook(String mission, boolean kept, boolean other, boolean merged) {

	}

}
