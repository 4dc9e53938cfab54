package org.muster.batch.web.movement;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * A departure or an arrival to be recorded.
 *
 * @param version the version that was read
 * @param day the day
 * @param override why people leave against the rules
 */
record FactForm(@Nullable String version, @Nullable String day,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String override) {

	static FactForm on(LocalDate day) {
		return new FactForm("", day.toString(), "");
	}

	int read() {
		return Typed.number("version", this.version, 0, Integer.MAX_VALUE);
	}

	LocalDate date() {
		return Typed.day("day", this.day);
	}

	String why() {
		return Objects.toString(this.override, "");
	}

}
