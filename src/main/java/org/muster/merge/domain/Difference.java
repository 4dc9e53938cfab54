package org.muster.merge.domain;

import org.jspecify.annotations.Nullable;

/**
 * Something of which the two records say different things, and only one can stay.
 *
 * @param key names it in the form, for instance {@code surname} or
 * {@code result-12-2024-11-08}
 * @param kind surname, other_names, rank, sex, date_of_birth, enlisted_on, postings,
 * statuses or result
 * @param about the title of the course of a result, else nothing
 * @param kept what the record that stays says
 * @param other what the record that goes says
 */
public record Difference(String key, String kind, @Nullable String about, String kept, String other) {

}
