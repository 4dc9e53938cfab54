package org.muster.totals.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.BrokenRuleException;
import org.muster.totals.domain.StrengthStep;
import org.muster.totals.domain.curve.StrengthChanges;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Draws the strength of missions over time. Each step is the position of its day.
 */
@Service
@Transactional(readOnly = true)
public class StrengthCurves {

	private final Missions missions;

	private final StrengthChanges changes;

	private final Clock clock;

	StrengthCurves(Missions missions, StrengthChanges changes, Clock clock) {
		this.missions = missions;
		this.changes = changes;
		this.clock = clock;
	}

	/**
	 * The steps of a mission's strength.
	 * @param missionCode in any case
	 * @param from the first day, which is always a step; {@code null} for the first on
	 * which anything is on record
	 * @param until the day after the last; {@code null} for a month after the last on
	 * which anything changes
	 * @return in order of days, days to come marked as forecast
	 * @throws org.muster.shared.MissingException if there is no such mission
	 * @throws BrokenRuleException if the period is empty
	 */
	public List<StrengthStep> of(String missionCode, @Nullable LocalDate from, @Nullable LocalDate until) {
		MissionSummary mission = this.missions.get(missionCode);
		LocalDate today = LocalDate.now(this.clock);
		StrengthCurve curve = new StrengthCurve(this.changes.mandates(mission.id()), today);
		this.changes.named(mission.id(), today).forEach(curve::named);
		this.changes.reported(mission.id(), today).forEach(curve::reported);
		this.changes.firstMovements(mission.id()).forEach(curve::moved);
		this.changes.returns(mission.id()).forEach(curve::counted);
		LocalDate first = (from != null) ? from : curve.firstChange(today);
		LocalDate end = (until != null) ? until : curve.lastChange(today).plusMonths(1);
		BrokenRuleException.require(end.isAfter(first), "until", "The period ends after the day on which it begins.");
		return curve.between(first, end);
	}

}
