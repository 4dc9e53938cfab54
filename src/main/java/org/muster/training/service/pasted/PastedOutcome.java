package org.muster.training.service.pasted;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What became of a form.
 *
 * @param written how many results were written; of the others another result was recorded
 * or changed at the same time
 * @param sheet what would be recorded, where that is not what was announced
 */
public record PastedOutcome(int written, @Nullable PastedSheet sheet) {

	/**
	 * What is to be looked at again.
	 * @return empty once it is recorded
	 */
	public Optional<PastedSheet> again() {
		return Optional.ofNullable(this.sheet);
	}

}
