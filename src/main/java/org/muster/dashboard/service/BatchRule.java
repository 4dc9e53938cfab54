package org.muster.dashboard.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.muster.batch.domain.BatchState;
import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.shared.view.Address;
import org.muster.shared.view.Days;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.Position;

import org.springframework.stereotype.Component;

/**
 * Batches that are late, that have people in mission without names, or whose roll and
 * plan differ.
 */
@Component
class BatchRule implements AttentionRule {

	private static final Set<BatchState> AT_HOME = EnumSet.of(BatchState.FORMING, BatchState.IN_TRAINING,
			BatchState.READY, BatchState.CERTIFIED);

	private final Days days;

	BatchRule(Days days) {
		this.days = days;
	}

	@Override
	public List<Attention> in(Position position) {
		List<Attention> found = new ArrayList<>();
		for (BatchPosition batch : position.batches()) {
			String href = Address.of("batches", batch.code()).with("asOf", position.asOf().day()).href();
			LocalDate day = position.asOf().day();
			if (batch.deployed().number() > 0 && !batch.rollKept()) {
				found
					.add(new Attention("no_roll", List.of(batch.name(), batch.deployed()), href, Urgency.RECORDS, day));
			}
			LocalDate planned = batch.plannedDeparture();
			if (planned != null && planned.isBefore(day) && batch.departedOn().isEmpty()
					&& AT_HOME.contains(batch.state())) {
				found.add(new Attention("overdue",
						List.of(batch.name(), ChronoUnit.DAYS.between(planned, day), this.days.plain(planned)), href,
						Urgency.NOW, planned));
			}
			if (AT_HOME.contains(batch.state()) && batch.onRoll().number() != batch.planned().number()) {
				boolean fewer = batch.onRoll().number() < batch.planned().number();
				found.add(new Attention(fewer ? "roll_short" : "roll_over",
						List.of(batch.name(), batch.onRoll(), batch.planned()), href, Urgency.SOON,
						(planned != null) ? planned : day.plusDays(DAYS_AHEAD)));
			}
		}
		return found;
	}

}
