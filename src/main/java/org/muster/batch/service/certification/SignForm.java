package org.muster.batch.service.certification;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What the form of certification says, as it was typed.
 *
 * @param token the form's own, so that one sent twice is recorded once
 * @param signatory the named person who signs
 * @param authority by what authority
 * @param day the day of signing, {@code null} where it cannot be read
 * @param typedDay the day as it was typed
 * @param verdicts accepted or refused, by officer
 * @param reasons why, by officer
 * @param announced what the form said of the roll; empty in a form that only asks
 */
public record SignForm(UUID token, String signatory, String authority, @Nullable LocalDate day, String typedDay,
		Map<Long, String> verdicts, Map<Long, String> reasons, String announced) {

}
