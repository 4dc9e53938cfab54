package org.muster.dashboard.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Dashboard;
import org.muster.dashboard.domain.RecordDays;
import org.muster.dashboard.domain.StrengthShown;
import org.muster.dashboard.domain.StrengthSpan;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;
import org.muster.totals.service.StrengthCurves;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts together what the headquarters page shows.
 */
@Service
public class Dashboards {

	private final Missions missions;

	private final Positions positions;

	private final StrengthCurves curves;

	private final RecordDays recordDays;

	private final List<AttentionRule> rules;

	Dashboards(Missions missions, Positions positions, StrengthCurves curves, RecordDays recordDays,
			List<AttentionRule> rules) {
		this.missions = missions;
		this.positions = positions;
		this.curves = curves;
		this.recordDays = recordDays;
		this.rules = rules;
	}

	/**
	 * A mission on a day.
	 * @param mission the code of the mission
	 * @param asOf the day
	 * @return everything the page shows, from one reading of the records
	 */
	@Transactional(readOnly = true)
	public Dashboard of(String mission, AsOf asOf) {
		Position position = this.positions.of(mission, asOf);
		MandateInForce mandate = position.mandate();
		LocalDate mandateEnd = (mandate != null) ? mandate.until() : null;
		StrengthSpan records = this.recordDays.of(position.mission().id()).orElse(null);
		StrengthSpan shown = StrengthSpan.of(records, asOf.day(), mandateEnd);
		StrengthShown strength = StrengthShown.of(this.curves.of(mission, shown.from(), shown.until()), asOf.day());
		return new Dashboard(position, this.missions.all(), strength, shown, attention(position), isExample(position));
	}

	private boolean isExample(Position position) {
		return this.missions.example().filter((one) -> one.mission().equals(position.mission().code())).isPresent();
	}

	private List<Attention> attention(Position position) {
		return this.rules.stream()
			.flatMap((rule) -> rule.in(position).stream())
			.sorted(Comparator.comparing(Attention::urgency).thenComparing(Attention::due))
			.toList();
	}

}
