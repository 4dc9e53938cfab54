package org.muster.batch.service.movement;

import java.util.Set;
import java.util.UUID;

import org.muster.batch.domain.manifest.MovementFacts;

/**
 * What a form of a manifest asks for.
 *
 * @param token the form's own, so that one sent twice is recorded once
 * @param facts the days and ways
 * @param ticked officers chosen from the list
 * @param numbers service numbers with any separators
 * @param override why officers move whom no certification covers, or although the batch
 * is held; empty for none
 * @param staysOnRoll whether those who go home keep their places on the roll
 */
public record ManifestForm(UUID token, MovementFacts facts, Set<Long> ticked, String numbers, String override,
		boolean staysOnRoll) {

}
