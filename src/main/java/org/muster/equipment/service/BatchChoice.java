package org.muster.equipment.service;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.equipment.domain.list.EquipmentQueries;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.stereotype.Component;

/**
 * Finds the batch that a form about equipment names.
 */
@Component
class BatchChoice {

	private final Batches batches;

	private final EquipmentQueries queries;

	BatchChoice(Batches batches, EquipmentQueries queries) {
		this.batches = batches;
		this.queries = queries;
	}

	/** The key of a batch of the mission, {@code null} where none is named. */
	@Nullable Long of(MissionSummary mission, @Nullable String code) {
		if (code == null) {
			return null;
		}
		BatchSummary batch = find(code);
		BrokenRuleException.require(batch.missionId() == mission.id(), "batch",
				"The batch belongs to the mission %s.".formatted(batch.mission()));
		return batch.id();
	}

	/** The key of a batch of the mission and the contributor. */
	@Nullable Long of(MissionSummary mission, @Nullable String code, String contributor) {
		Long batch = of(mission, code);
		if (batch != null) {
			String sender = this.queries.contributorOf(batch);
			BrokenRuleException.require(sender.equalsIgnoreCase(contributor), "batch",
					"The batch belongs to the contributor %s.".formatted(sender));
		}
		return batch;
	}

	/** The code of a batch by its key, {@code null} where there is none. */
	@Nullable String code(@Nullable Long batch) {
		return (batch != null) ? this.queries.codeOf(batch) : null;
	}

	private BatchSummary find(String code) {
		try {
			return this.batches.get(code);
		}
		catch (MissingException ex) {
			throw new BrokenRuleException("batch", "There is no batch with this code.");
		}
	}

}
