package org.muster.equipment.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What must be there.
 *
 * @param kind vehicles, aircraft, kit or money
 * @param item what exactly, in the words of the pledges
 * @param number how many, above zero
 * @param from the first day
 * @param until the day after the last, {@code null} until further notice
 */
public record NeedTerms(EquipmentKind kind, String item, int number, LocalDate from, @Nullable LocalDate until) {
}
