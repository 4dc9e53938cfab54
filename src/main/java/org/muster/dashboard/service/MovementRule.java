package org.muster.dashboard.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.muster.batch.domain.movement.MovementQueries.Row;
import org.muster.batch.service.Movements;
import org.muster.dashboard.domain.Attention;
import org.muster.dashboard.domain.Attention.Urgency;
import org.muster.shared.view.Address;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.Position;

import org.springframework.stereotype.Component;

/**
 * People who left and should have arrived, and batches that may not leave.
 */
@Component
class MovementRule implements AttentionRule {

	private final Movements movements;

	MovementRule(Movements movements) {
		this.movements = movements;
	}

	@Override
	public List<Attention> in(Position position) {
		LocalDate day = position.asOf().day();
		List<Attention> found = new ArrayList<>();
		for (BatchPosition batch : position.batches()) {
			if (batch.held()) {
				found.add(new Attention("held", List.of(batch.name(), batch.ready()),
						Address.of("batches", batch.code(), "holds").with("asOf", day).href(), Urgency.NOW, day));
			}
		}
		for (Row movement : this.movements.of(position.mission().code(), null, null, position.asOf()).rows()) {
			LocalDate departed = movement.departedOn();
			if (movement.standing().equals("overdue") && departed != null) {
				found.add(new Attention("not_arrived",
						List.of((movement.batch() != null) ? movement.batch() : movement.contributor(),
								movement.number(), ChronoUnit.DAYS.between(departed, day)),
						Address.of("movements", String.valueOf(movement.id())).href(), Urgency.NOW, departed));
			}
		}
		return found;
	}

}
