package org.muster.discrepancy.service;

import java.util.Comparator;
import java.util.List;

import org.muster.discrepancy.domain.Discrepancy;
import org.muster.discrepancy.domain.Gap;
import org.muster.discrepancy.domain.Settlement;
import org.muster.discrepancy.domain.SettlementRepository;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists where the records have two numbers for the same thing. Nothing is silently
 * corrected: each stays on the list until somebody settles it with a reason.
 */
@Service
@Transactional(readOnly = true)
public class Discrepancies {

	private final Missions missions;

	private final List<GapSource> sources;

	private final SettlementRepository settlements;

	Discrepancies(Missions missions, List<GapSource> sources, SettlementRepository settlements) {
		this.missions = missions;
		this.sources = sources;
		this.settlements = settlements;
	}

	/**
	 * The discrepancies of a mission.
	 * @param mission the code of the mission
	 * @param asOf the day in view
	 * @return the mission; open ones before settled ones, the oldest first
	 */
	public OfMission of(String mission, AsOf asOf) {
		MissionSummary summary = this.missions.get(mission);
		return new OfMission(summary, judged(summary, asOf, this.sources));
	}

	/**
	 * The discrepancies of all missions.
	 * @param asOf the day in view
	 * @return mission by mission
	 */
	public List<Discrepancy> all(AsOf asOf) {
		return this.missions.all().stream().flatMap((mission) -> judged(mission, asOf, this.sources).stream()).toList();
	}

	/**
	 * The open discrepancies that are quickly found: those between records. Claims are
	 * held against the records on their own page.
	 * @param mission the mission
	 * @param asOf the day in view
	 * @return the oldest first
	 */
	public List<Discrepancy> openAmongRecords(MissionSummary mission, AsOf asOf) {
		List<GapSource> quick = this.sources.stream().filter(GapSource::isQuick).toList();
		return judged(mission, asOf, quick).stream().filter(Discrepancy::isOpen).toList();
	}

	private List<Discrepancy> judged(MissionSummary mission, AsOf asOf, List<GapSource> asked) {
		List<Settlement> settled = this.settlements.findByMissionId(mission.id());
		return asked.stream()
			.flatMap((source) -> source.in(mission, asOf).stream())
			.map((gap) -> judge(mission, gap, settled))
			.sorted(Comparator.comparing((Discrepancy one) -> !one.isOpen())
				.thenComparing((one) -> one.gap().since())
				.thenComparing((one) -> one.gap().kind()))
			.toList();
	}

	private static Discrepancy judge(MissionSummary mission, Gap gap, List<Settlement> settled) {
		return settled.stream()
			.filter((one) -> one.isAbout(gap))
			.findFirst()
			.map((one) -> one.settles(gap)
					? new Discrepancy(mission.code(), gap, one.reason(), one.recordedBy(), one.recordedAt(), false)
					: new Discrepancy(mission.code(), gap, null, null, null, true))
			.orElseGet(() -> new Discrepancy(mission.code(), gap, null, null, null, false));
	}

	/**
	 * The discrepancies of a mission.
	 *
	 * @param mission the mission
	 * @param rows open ones first
	 */
	public record OfMission(MissionSummary mission, List<Discrepancy> rows) {
	}

}
