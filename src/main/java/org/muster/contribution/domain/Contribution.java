package org.muster.contribution.domain;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.discrepancy.domain.Discrepancy;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.domain.MissionSummary;
import org.muster.pledge.domain.PledgeQueries;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.totals.domain.ContributorPosition;

/**
 * A contributor to a mission on a day. The figures are those of the position; nothing is
 * counted here.
 *
 * @param mission the mission
 * @param contributor the contributor
 * @param asOf the day
 * @param position its figures, {@code null} where nothing of it is on record for the
 * mission
 * @param records what they are made of
 * @param moved how many are in mission by movements, from day to day
 * @param discrepancies what is open about it
 */
public record Contribution(MissionSummary mission, ContributorSummary contributor, AsOf asOf,
		@Nullable ContributorPosition position, ContributionRecords records, NavigableMap<LocalDate, Long> moved,
		List<Discrepancy> discrepancies) {

	/**
	 * The pledges that stand, added up by how far they have come.
	 * @return the sums by stage, the earliest stage first; a pledge that others take up
	 * in part counts in full
	 */
	public Map<String, Figure> stages() {
		Map<String, Figure> stages = new LinkedHashMap<>();
		for (String stage : List.of("announced", "notified", "confirmed", "in_theatre")) {
			List<Figure> numbers = inForce().stream()
				.filter((pledge) -> pledge.stage().equals(stage))
				.map(PledgeQueries.Row::number)
				.toList();
			if (!numbers.isEmpty()) {
				stages.put(stage, Figure.sum(numbers));
			}
		}
		return stages;
	}

	/**
	 * What the pledges wait for.
	 * @return the causes of delay that are on record for pledges that stand
	 */
	public List<String> delays() {
		return inForce().stream().map(PledgeQueries.Row::delayCause).filter(Objects::nonNull).distinct().toList();
	}

	private List<PledgeQueries.Row> inForce() {
		return this.records.pledges().stream().filter(PledgeQueries.Row::inForce).toList();
	}

}
