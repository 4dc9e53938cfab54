package org.muster.intake.domain.undo;

/**
 * Something recorded later that stands on what an import wrote.
 *
 * @param table what was recorded, as its table is named
 * @param problem {@code changed} for a record of the import that was changed or removed
 * since, {@code named} for a later record that names one of the import
 * @param count how many there are
 */
public record Obstacle(String table, String problem, long count) {

}
