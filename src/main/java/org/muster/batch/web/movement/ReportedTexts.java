package org.muster.batch.web.movement;

import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.MovementFacts;
import org.muster.batch.domain.movement.Direction;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Qualifier;
import org.muster.shared.web.form.Typed;

/**
 * A movement of which a number was reported, as it was typed.
 *
 * @param contributor whose people
 * @param batch the code of their batch, may stay empty
 * @param direction out, home or death
 * @param number how many
 * @param qualifier how sure that is
 * @param plannedOn the planned day
 * @param departedOn the day of departure; of a death, its day
 * @param arrivedOn the day of arrival
 * @param reason why home
 * @param origin from where
 * @param destination to where
 * @param carrier by what
 * @param source who said it and where it can be found
 * @param override why they left although the batch was held
 */
record ReportedTexts(@Nullable String contributor, @Nullable String batch, @Nullable String direction,
		@Nullable String number, @Nullable String qualifier, @Nullable String plannedOn, @Nullable String departedOn,
		@Nullable String arrivedOn, @Nullable String reason,
		@Nullable @Size(max = 200) @Pattern(regexp = Typed.WORDS) String origin,
		@Nullable @Size(max = 200) @Pattern(regexp = Typed.WORDS) String destination,
		@Nullable @Size(max = 200) @Pattern(regexp = Typed.WORDS) String carrier,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String source,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String override) {

	private static final int LARGEST = 1_000_000;

	static ReportedTexts first(@Nullable String contributor, @Nullable String batch) {
		return new ReportedTexts(contributor, batch, "out", "", "exact", "", "", "", "", "", "", "", "", "");
	}

	MovementFacts facts() {
		Direction way = Texts.direction(this.direction);
		return Texts.facts(way, this.plannedOn, this.departedOn, this.arrivedOn,
				(way == Direction.HOME) ? this.reason : null, this.origin, this.destination, this.carrier, this.source);
	}

	int people() {
		return Typed.number("number", this.number, 1, LARGEST);
	}

	Qualifier sureness() {
		try {
			return Qualifier.ofWord(Objects.toString(this.qualifier, ""));
		}
		catch (IllegalArgumentException ex) {
			throw new BrokenRuleException("qualifier", "Choose how sure the number is.");
		}
	}

}
