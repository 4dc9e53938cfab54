package org.muster.statement.domain.reading;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Qualifier;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;

/**
 * A number in a text that may be a claim. It is one only when someone says so.
 *
 * @param from the number of characters before its words
 * @param until the same with its words
 * @param quote its words, for instance "about 400"
 * @param number the number
 * @param qualifier how sure it is said to be
 * @param measure what seems to be counted, {@code null} where no word tells
 * @param scope of what, the whole mission where nothing is named
 * @param asOf the day named in the same sentence, else that of the statement
 */
public record Proposal(int from, int until, String quote, int number, Qualifier qualifier, @Nullable Measure measure,
		Scope scope, LocalDate asOf) {

}
