package org.muster.totals.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Headcount;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.curve.Flow;
import org.muster.totals.domain.curve.Flows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves for a period that who arrived, went home and died explains how the number in
 * mission changed.
 */
@Service
@Transactional(readOnly = true)
public class Headcounts {

	private final Missions missions;

	private final Positions positions;

	private final Flows flows;

	private final Clock clock;

	Headcounts(Missions missions, Positions positions, Flows flows, Clock clock) {
		this.missions = missions;
		this.positions = positions;
		this.flows = flows;
		this.clock = clock;
	}

	/**
	 * The headcount of a mission, then of each contributor, then of each batch.
	 * @param missionCode in any case
	 * @param from the first day
	 * @param until the day after the last, at the latest tomorrow: a forecast moves
	 * nobody
	 * @return the mission first
	 * @throws org.muster.shared.MissingException if there is no such mission
	 * @throws BrokenRuleException if the period is empty or not past
	 */
	public List<Headcount> of(String missionCode, LocalDate from, LocalDate until) {
		LocalDate today = LocalDate.now(this.clock);
		BrokenRuleException.require(until.isAfter(from), "until", "The period ends after the day on which it begins.");
		BrokenRuleException.require(!until.isAfter(today.plusDays(1)), "until", "The period ends today or before.");
		MissionSummary mission = this.missions.get(missionCode);
		Position before = this.positions.of(missionCode, new AsOf(from.minusDays(1), today));
		Position after = this.positions.of(missionCode, new AsOf(until.minusDays(1), today));
		List<Flow> moved = this.flows.of(mission.id(), from, until);
		List<Headcount> parts = new ArrayList<>();
		for (int index = 0; index < after.contributors().size(); index++) {
			parts.add(ofContributor(before.contributors().get(index), after.contributors().get(index), moved));
		}
		Figure recounted = Figure.sum(parts.stream().map(Headcount::recounted).toList());
		List<Headcount> all = new ArrayList<>();
		all.add(headcount(mission.code(), mission.name(), before.deployed(), after.deployed(), recounted, moved));
		all.addAll(parts);
		for (BatchPosition batch : after.batches()) {
			all.add(headcount(batch.code(), batch.name(), deployed(before, batch), batch.deployed(), Figure.ZERO,
					only(moved, (flow) -> batch.code().equals(flow.batch()))));
		}
		return all;
	}

	private static Headcount ofContributor(ContributorPosition before, ContributorPosition after, List<Flow> moved) {
		List<Flow> own = only(moved, (flow) -> flow.contributor().equals(after.code()));
		Headcount byMovements = headcount(after.code(), after.name(), before.deployed(), after.deployed(), Figure.ZERO,
				own);
		Figure explained = byMovements.opening()
			.plus(byMovements.arrived())
			.minus(byMovements.wentHome())
			.minus(byMovements.died());
		boolean counts = before.byReturn() || after.byReturn();
		return counts ? headcount(after.code(), after.name(), before.deployed(), after.deployed(),
				Figure.exact(after.deployed().number() - explained.number()), own) : byMovements;
	}

	private static Headcount headcount(String scope, String name, Figure opening, Figure present, Figure recounted,
			List<Flow> moved) {
		return new Headcount(scope, name, opening, sum(moved, "out"), sum(moved, "home"), sum(moved, "death"),
				recounted, present);
	}

	/**
	 * Batches are listed by their departures until the day, so their order may differ.
	 */
	private static Figure deployed(Position before, BatchPosition batch) {
		return before.batches()
			.stream()
			.filter((other) -> other.code().equals(batch.code()))
			.map(BatchPosition::deployed)
			.findFirst()
			.orElse(Figure.ZERO);
	}

	private static Figure sum(List<Flow> moved, String direction) {
		return Figure
			.sum(moved.stream().filter((flow) -> flow.direction().equals(direction)).map(Flow::figure).toList());
	}

	private static List<Flow> only(List<Flow> moved, Predicate<Flow> which) {
		return moved.stream().filter(which).toList();
	}

}
