package org.muster.dashboard.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.service.Missions;
import org.muster.shared.Figure;
import org.muster.shared.view.Days;
import org.muster.totals.domain.Position;
import org.muster.totals.service.mandate.Outlasting;

import org.springframework.stereotype.Component;

/**
 * The mandate that ends, the tours that outlast it, and a strength above it. A mandate
 * that another follows without a gap needs no attention for its end.
 */
@Component
class MandateRule implements AttentionRule {

	private static final int DAYS_OF_NOTICE = 365;

	private final Missions missions;

	private final Outlasting outlasting;

	private final Days days;

	MandateRule(Missions missions, Outlasting outlasting, Days days) {
		this.missions = missions;
		this.outlasting = outlasting;
		this.days = days;
	}

	@Override
	public List<Attention> in(Position position) {
		String href = AttentionRule.page(position, "mandates");
		LocalDate day = position.asOf().day();
		MandateInForce mandate = position.mandate();
		if (mandate == null) {
			return List.of(new Attention("no_mandate", List.of(position.deployed()), href, Urgency.NOW, day));
		}
		List<Attention> found = new ArrayList<>();
		if (mandate.daysLeft() < DAYS_OF_NOTICE
				&& this.missions.mandateInForce(position.mission(), mandate.until()) == null) {
			end(position, mandate, found);
		}
		Figure missing = mandate.authorised().minus(position.deployed());
		if (missing.number() < 0) {
			found.add(new Attention("above_mandate",
					List.of(position.deployed(), mandate.authorised(), mandate.instrument()), href, Urgency.NOW, day));
		}
		return found;
	}

	private void end(Position position, MandateInForce mandate, List<Attention> found) {
		found.add(new Attention("mandate_ends",
				List.of(mandate.daysLeft(), this.days.plain(mandate.until()), mandate.instrument()),
				AttentionRule.page(position, "mandates"), Urgency.SOON, mandate.until()));
		long tours = this.outlasting.count(position.mission(), mandate.until(), position.asOf());
		if (tours > 0) {
			found.add(new Attention("outlast", List.of(tours, this.days.plain(mandate.until())),
					AttentionRule.page(position, "outlasting"), Urgency.SOON, mandate.until()));
		}
	}

}
