package org.muster.statement.web.page;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.muster.shared.web.form.Typed;

/**
 * That an issuer took a statement back.
 *
 * @param day on what day
 * @param reason why, or who said so
 */
record WithdrawalForm(@NotNull String day, @NotBlank @Size(max = 500) @Pattern(regexp = Typed.WORDS) String reason) {

	static WithdrawalForm empty() {
		return new WithdrawalForm("", "");
	}

	LocalDate on() {
		return Typed.day("day", this.day);
	}

}
