package org.muster.statement.web.page;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;
import org.muster.statement.domain.Saying;
import org.muster.statement.domain.register.StatementDetail;

/**
 * A statement as it is typed. All fields are texts, so that whatever was typed is shown
 * again beside what is wrong with it.
 *
 * @param code unique regardless of case
 * @param issuer who said it
 * @param statedOn on what day
 * @param title what it is called
 * @param text word for word
 * @param source where it can be found
 * @param version the version that is corrected
 * @param shown what the form showed when it was opened
 */
record StatementForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) String code,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String issuer, @NotNull String statedOn,
		@NotBlank @Size(max = 300) @Pattern(regexp = Typed.WORDS) String title,
		@NotNull @Size(max = 20_000) @Pattern(regexp = Typed.LINES) String text,
		@NotNull @Size(max = 500) @Pattern(regexp = Typed.WORDS) String source, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	static StatementForm empty() {
		return new StatementForm("", "", "", "", "", "", null, null);
	}

	static StatementForm of(StatementDetail statement) {
		return new StatementForm(statement.code(), statement.issuer(), statement.statedOn().toString(),
				statement.title(), orEmpty(statement.text()), orEmpty(statement.source()), statement.version(), null);
	}

	Saying saying() {
		return new Saying(this.code.strip(), this.issuer.strip(), Typed.day("statedOn", this.statedOn),
				this.title.strip(), Typed.words(this.text.replace("\r\n", "\n").replace('\r', '\n')),
				Typed.words(this.source));
	}

	private static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
