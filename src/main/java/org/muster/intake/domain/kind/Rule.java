package org.muster.intake.domain.kind;

/**
 * What a row must fulfil beyond its own cells.
 *
 * @param column the column under which a breach is listed
 * @param breaches SQL that selects the line, the value and the reason of every breach;
 * {@code :today} is the headquarters' today
 */
public record Rule(String column, String breaches) {

}
