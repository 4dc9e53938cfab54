package org.muster.equipment.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Qualifier;

/**
 * What was promised.
 *
 * @param kind vehicles, aircraft, kit or money
 * @param item what exactly, for instance "armoured carriers"; for money the currency
 * @param number how many, above zero
 * @param qualifier how sure the number is
 * @param pledgedOn the day of the promise
 * @param withdrawnOn from when it stands no more, if ever
 * @param source who said it and where it can be found
 */
public record EquipmentTerms(EquipmentKind kind, String item, int number, Qualifier qualifier, LocalDate pledgedOn,
		@Nullable LocalDate withdrawnOn, @Nullable String source) {
}
