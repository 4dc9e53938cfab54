package org.muster.training.web.completion;

import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Words;
import org.muster.training.domain.Result;

/**
 * A completion to be recorded. All fields are texts, so that whatever was typed is shown
 * again.
 *
 * @param course the code of the course
 * @param completedOn the day
 * @param result passed, failed or incomplete
 * @param certificate the certificate number, if there is one
 */
record CompletionForm(@NotBlank @Size(max = 100) @Pattern(regexp = "\\P{Cc}*") String course,
		@NotNull @Pattern(regexp = "(19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}") String completedOn,
		@NotNull @Pattern(regexp = "passed|failed|incomplete") String result,
		@NotNull @Size(max = 100) @Pattern(regexp = "\\P{Cc}*") String certificate) {

	static CompletionForm empty() {
		return new CompletionForm("", "", "passed", "");
	}

	LocalDate day() {
		try {
			return LocalDate.parse(this.completedOn);
		}
		catch (DateTimeException ex) {
			throw new BrokenRuleException("completedOn", "There is no such day.");
		}
	}

	Result outcome() {
		return Words.parse(Result.class, this.result);
	}

	@Nullable String number() {
		String number = this.certificate.strip();
		return number.isEmpty() ? null : number;
	}

}
