package org.muster.merge.service;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.muster.merge.domain.Decisions;
import org.muster.merge.domain.Difference;
import org.muster.merge.domain.DifferenceQueries;
import org.muster.merge.domain.Moved;
import org.muster.merge.domain.Pair;
import org.muster.merge.domain.PairQueries;
import org.muster.merge.domain.writing.MergeTrial;
import org.muster.merge.domain.writing.MergeWriter;
import org.muster.merge.service.MergePreview.Outlook;
import org.muster.readiness.domain.MissionReadiness;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.records.RecordsAt;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Merges two records of one person. What is the same person only people know, and once
 * merged the records are not taken apart again; so all of it is shown before.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COMMAND')")
public class Merging {

	private static final String WITH = "with";

	private final PairQueries pairs;

	private final DifferenceQueries differences;

	private final MergeTrial trial;

	private final MergeWriter writer;

	private final Sides sides;

	Merging(PairQueries pairs, DifferenceQueries differences, MergeTrial trial, MergeWriter writer, Sides sides) {
		this.pairs = pairs;
		this.differences = differences;
		this.trial = trial;
		this.writer = writer;
		this.sides = sides;
	}

	/**
	 * What a merge would do, done and taken back. Where nothing is decided yet, the
	 * record that stays holds.
	 * @param kept the number of the record that stays
	 * @param other the number of the record that goes
	 * @param decisions which holds where they differ, as far as that is known
	 * @return what to decide, what would move, and what forbids it
	 * @throws BrokenRuleException if these are not two records, or beyond reach
	 * @throws MergedMeanwhileException if one of them is part of another already
	 */
	public MergePreview preview(String kept, String other, Decisions decisions) {
		BrokenRuleException.require(RecordsAt.asked() == null, WITH,
				"The records of an earlier time are not merged. Go back to the records as they stand now.");
		Pair pair = pair(kept, other);
		List<MissionReadiness> before = this.sides.readiness(pair.keptId());
		List<MissionReadiness> beside = this.sides.readiness(pair.otherId());
		MergeTrial.Tried<List<MissionReadiness>> tried = this.trial.of(pair, decisions,
				() -> this.sides.readiness(pair.keptId()));
		return new MergePreview(this.sides.identity(pair.kept()), this.sides.identity(pair.other()),
				this.differences.of(pair), tried.moved(), tried.refusal(), outlook(before, beside, tried.seen()),
				this.pairs.seen(pair));
	}

	/**
	 * Makes one record part of another. All of it or nothing is done.
	 * @param kept the number of the record that stays
	 * @param other the number of the record that goes, known as a former one from now on
	 * @param seen what was on record of the two when the form was opened
	 * @param decisions which holds where they differ
	 * @return what became the other's
	 * @throws BrokenRuleException if something is undecided, or was recorded meanwhile
	 * @throws MergedMeanwhileException if one of them is part of another already
	 * @throws org.springframework.dao.DataIntegrityViolationException if a rule forbids
	 * that one officer has what both have
	 */
	public List<Moved> merge(String kept, String other, String seen, Decisions decisions) {
		Pair pair = pair(kept, other);
		BrokenRuleException.require(this.pairs.seen(pair).equals(seen), WITH,
				"Somebody recorded something of one of the two meanwhile. Nothing was merged. Look whether it still holds, and send it again.");
		List<Difference> open = decisions.open(this.differences.of(pair));
		BrokenRuleException.require(open.isEmpty(), WITH,
				"Choose which of the two holds wherever they differ. Nothing was merged.");
		return this.writer.merge(pair, decisions);
	}

	private Pair pair(String kept, String other) {
		Optional<Pair> found = this.pairs.lock(kept, other);
		this.pairs.past(kept).or(() -> this.pairs.past(other)).ifPresent((past) -> {
			throw new MergedMeanwhileException(past);
		});
		Pair pair = found
			.orElseThrow(() -> new BrokenRuleException(WITH, "There is no other officer with that service number."));
		this.sides.requireWithinReach(WITH, pair);
		return pair;
	}

	private static List<Outlook> outlook(List<MissionReadiness> kept, List<MissionReadiness> other,
			@Nullable List<MissionReadiness> merged) {
		return (merged == null) ? List.of()
				: IntStream.range(0, merged.size())
					.mapToObj((at) -> new Outlook(merged.get(at).missionName(), kept.get(at).ready(),
							other.get(at).ready(), merged.get(at).ready()))
					.toList();
	}

}
