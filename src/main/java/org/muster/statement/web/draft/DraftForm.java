package org.muster.statement.web.draft;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.web.form.Typed;
import org.muster.statement.domain.Saying;
import org.muster.statement.service.draft.Draft;
import org.muster.statement.service.draft.Draft.Piece;

/**
 * What a draft needs to become a statement.
 *
 * @param code unique regardless of case
 * @param issuer who says it
 * @param statedOn on what day
 * @param seen the figures that were seen, so that nobody saves others
 */
record DraftForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) String code,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String issuer, @NotNull String statedOn,
		@NotNull @Size(max = 100) String seen) {

	static DraftForm of(Draft draft, LocalDate today) {
		return new DraftForm("", "", today.toString(), figures(draft));
	}

	Saying saying(Draft draft) {
		BrokenRuleException.require(figures(draft).equals(this.seen), "code",
				"The figures changed since this page was opened. Read them again, then save.");
		return new Saying(this.code.strip(), this.issuer.strip(), Typed.day("statedOn", this.statedOn), draft.title(),
				draft.plain(), null);
	}

	/** All that is said but the time up to which it is recorded. */
	private static String figures(Draft draft) {
		return Integer.toHexString(draft.paragraphs()
			.stream()
			.limit(draft.paragraphs().size() - 1L)
			.flatMap(List::stream)
			.map(Piece::text)
			.collect(Collectors.joining())
			.hashCode());
	}

}
