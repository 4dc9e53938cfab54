package org.muster.training.service.extension;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.training.domain.extension.ExtensionTerms;

/**
 * An order to be recorded.
 *
 * @param course the code of the course, in any case
 * @param terms what is ordered
 * @param unit the code of the unit whose officers it extends, {@code null} for all
 * @param batch the code of the batch whose roll it extends, {@code null} for all
 * @param lapsesFrom the first of the last valid days that it extends, {@code null} for
 * any
 * @param lapsesThrough the last of them, {@code null} for any
 * @param numbers service numbers of officers named one by one, empty for all
 */
public record ExtensionWish(String course, ExtensionTerms terms, @Nullable String unit, @Nullable String batch,
		@Nullable LocalDate lapsesFrom, @Nullable LocalDate lapsesThrough, String numbers) {

}
