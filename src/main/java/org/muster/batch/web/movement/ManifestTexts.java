package org.muster.batch.web.movement;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.movement.Direction;
import org.muster.batch.service.movement.ManifestForm;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.web.form.Typed;

/**
 * A movement by name, as it was typed.
 *
 * @param token the form's own
 * @param direction out, home or death
 * @param plannedOn the planned day
 * @param departedOn the day of departure; of a death, its day
 * @param arrivedOn the day of arrival
 * @param reason why home
 * @param origin from where
 * @param destination to where
 * @param carrier by what
 * @param source who said it
 * @param officer the keys of officers ticked in the list
 * @param numbers service numbers with any separators
 * @param override why they move against the rules
 * @param stays whether those who go home stay on the roll, "true" if so
 * @param step what is asked for: list, all, or record
 */
record ManifestTexts(@Nullable String token, @Nullable String direction, @Nullable String plannedOn,
		@Nullable String departedOn, @Nullable String arrivedOn, @Nullable String reason,
		@Nullable @Size(max = 200) @Pattern(regexp = Typed.WORDS) String origin,
		@Nullable @Size(max = 200) @Pattern(regexp = Typed.WORDS) String destination,
		@Nullable @Size(max = 200) @Pattern(regexp = Typed.WORDS) String carrier,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String source, @Nullable Set<Long> officer,
		@Nullable String numbers, @Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String override,
		@Nullable String stays, @Nullable String step) {

	static ManifestTexts first(Direction direction, @Nullable String on) {
		return new ManifestTexts(UUID.randomUUID().toString(), direction.name().toLowerCase(Locale.ROOT), "",
				Objects.toString(on, ""), "", (direction == Direction.HOME) ? "end_of_tour" : "", "", "", "", "",
				Set.of(), "", "", "", "");
	}

	Direction way() {
		return Texts.direction(this.direction);
	}

	Set<Long> ticked() {
		return (this.officer != null) ? this.officer : Set.of();
	}

	/**
	 * The day for which the list is read; nothing where none is typed that can be read.
	 */
	@Nullable LocalDate day() {
		try {
			return form().facts().day();
		}
		catch (BrokenRuleException ex) {
			return null;
		}
	}

	ManifestForm form() {
		return new ManifestForm(tokenOrNew(),
				Texts.facts(way(), this.plannedOn, this.departedOn, this.arrivedOn,
						(way() == Direction.HOME) ? this.reason : null, this.origin, this.destination, this.carrier,
						this.source),
				ticked(), Objects.toString(this.numbers, ""), Objects.toString(this.override, ""),
				"true".equals(this.stays));
	}

	ManifestTexts ticking(Set<Long> officers) {
		return new ManifestTexts(this.token, this.direction, this.plannedOn, this.departedOn, this.arrivedOn,
				this.reason, this.origin, this.destination, this.carrier, this.source, officers, "", this.override,
				this.stays, "");
	}

	boolean isFor(String wish) {
		return wish.equals(this.step);
	}

	boolean isPasted() {
		return Typed.words(this.numbers) != null;
	}

	private UUID tokenOrNew() {
		String text = Objects.toString(this.token, "");
		return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(text) : UUID.randomUUID();
	}

}
