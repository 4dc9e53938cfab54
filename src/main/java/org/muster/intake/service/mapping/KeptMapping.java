package org.muster.intake.service.mapping;

import org.jspecify.annotations.Nullable;

/**
 * A mapping of headings as its list shows it.
 *
 * @param id the key
 * @param name under which it is kept
 * @param kind of the records in such files
 * @param headings each heading with the column that it means
 * @param keptAt when it was kept as it is, as 2024-11-08 17:05 at headquarters
 * @param keptBy the account that kept it
 * @param usedAt when an import that was saved used it last, {@code null} for never
 * @param usedBy the account that imported then
 * @param version the version of the record, from 0
 */
public record KeptMapping(long id, String name, String kind, String headings, String keptAt, String keptBy,
		@Nullable String usedAt, @Nullable String usedBy, int version) {

}
