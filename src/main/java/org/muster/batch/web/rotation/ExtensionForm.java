package org.muster.batch.web.rotation;

import java.time.LocalDate;
import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * An order that extends tours, as it was typed.
 *
 * @param reference how it is called
 * @param authority who ordered
 * @param orderedOn the day of the order
 * @param newEnd the first day after the tour
 * @param numbers service numbers; empty for the whole batch
 */
record ExtensionForm(@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String reference,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String authority, @Nullable String orderedOn,
		@Nullable String newEnd, @Nullable String numbers) {

	static ExtensionForm empty() {
		return new ExtensionForm("", "", "", "", "");
	}

	LocalDate ordered() {
		return Typed.day("orderedOn", this.orderedOn);
	}

	LocalDate end() {
		return Typed.day("newEnd", this.newEnd);
	}

	String pasted() {
		return Objects.toString(this.numbers, "");
	}

}
