package org.muster.training.web.recording;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;
import org.muster.training.domain.Result;
import org.muster.training.service.pasted.PastedForm;

/**
 * One result for officers whose numbers are pasted. All fields are texts, so that
 * whatever was typed is shown again.
 *
 * @param token the form's own, so that one sent twice is recorded once
 * @param numbers service numbers with any separators
 * @param completedOn the day
 * @param result passed, failed or incomplete
 * @param certificates the first certificate number, may be empty
 * @param source who said so, may be empty
 * @param announced what the check announced
 */
record PastedCompletionsForm(@Nullable String token, @NotBlank @Nullable String numbers, @Nullable String completedOn,
		@Pattern(regexp = "passed|failed|incomplete") @Nullable String result,
		@Size(max = 120) @Pattern(regexp = Typed.WORDS) @Nullable String certificates,
		@Size(max = 300) @Pattern(regexp = Typed.WORDS) @Nullable String source, @Nullable String announced) {

	private static final String REPLACE = "replace-";

	static PastedCompletionsForm empty() {
		return new PastedCompletionsForm(UUID.randomUUID().toString(), "", "", "passed", "", "", "");
	}

	PastedForm read(Map<String, String> sent) {
		return new PastedForm(key(), String.valueOf(this.numbers), Typed.day("completedOn", this.completedOn),
				Words.parse(Result.class, (this.result != null) ? this.result : "passed"),
				(this.certificates != null) ? this.certificates : "", Typed.words(this.source), replacements(sent));
	}

	String announcement() {
		return (this.announced != null) ? this.announced : "";
	}

	private UUID key() {
		return (this.token != null && this.token.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
				? UUID.fromString(this.token) : UUID.randomUUID();
	}

	private static Map<Long, Integer> replacements(Map<String, String> sent) {
		Map<Long, Integer> versions = new HashMap<>();
		sent.forEach((name, value) -> {
			if (name.matches(REPLACE + "[0-9]{1,18}") && value.matches("[0-9]{1,9}")) {
				versions.put(Long.valueOf(name.substring(REPLACE.length())), Integer.valueOf(value));
			}
		});
		return versions;
	}

}
