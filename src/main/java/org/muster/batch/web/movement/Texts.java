package org.muster.batch.web.movement;

import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.MovementFacts;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.domain.movement.HomewardReason;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.web.form.Typed;

/**
 * Reads what forms of movements have in common.
 */
final class Texts {

	private Texts() {
	}

	static MovementFacts facts(Direction direction, @Nullable String plannedOn, @Nullable String departedOn,
			@Nullable String arrivedOn, @Nullable String reason, @Nullable String origin, @Nullable String destination,
			@Nullable String carrier, @Nullable String source) {
		return new MovementFacts(direction, Typed.optionalDay("plannedOn", plannedOn),
				Typed.optionalDay("departedOn", departedOn), Typed.optionalDay("arrivedOn", arrivedOn), reason(reason),
				Typed.words(origin), Typed.words(destination), Typed.words(carrier), Typed.words(source));
	}

	static Direction direction(@Nullable String word) {
		return switch ((word != null) ? word : "") {
			case "home" -> Direction.HOME;
			case "death" -> Direction.DEATH;
			default -> Direction.OUT;
		};
	}

	private static @Nullable HomewardReason reason(@Nullable String word) {
		String reason = Typed.words(word);
		if (reason == null) {
			return null;
		}
		try {
			return HomewardReason.valueOf(reason.toUpperCase(Locale.ROOT));
		}
		catch (IllegalArgumentException ex) {
			throw new BrokenRuleException("reason", "Choose a reason from the list.");
		}
	}

}
