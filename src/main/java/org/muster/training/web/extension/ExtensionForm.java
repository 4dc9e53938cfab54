package org.muster.training.web.extension;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;
import org.muster.shared.web.form.Typed;
import org.muster.training.domain.extension.ExtensionTerms;
import org.muster.training.service.extension.ExtensionWish;

/**
 * An extension order to be recorded. All fields are texts, so that whatever was typed is
 * shown again.
 *
 * @param course the code of the course
 * @param reference under which the order can be found
 * @param authority who ordered it
 * @param orderedOn the day of the order
 * @param through the new last valid day, empty where months are given
 * @param months by how many months, empty where a day is given
 * @param unit the code of a unit, empty for all
 * @param batch the code of a batch, empty for all
 * @param lapsesFrom the first of the last valid days, may be empty
 * @param lapsesThrough the last of them, may be empty
 * @param numbers service numbers, empty for all
 * @param announced what the preview announced
 */
record ExtensionForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) @Nullable String course,
		@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) @Nullable String reference,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) @Nullable String authority,
		@Nullable String orderedOn, @Nullable String through, @Nullable String months, @Nullable String unit,
		@Nullable String batch, @Nullable String lapsesFrom, @Nullable String lapsesThrough, @Nullable String numbers,
		@Nullable String announced) {

	private static final int MOST_MONTHS = 120;

	static ExtensionForm of(@Nullable String course) {
		return new ExtensionForm(course, "", "", "", "", "", "", "", "", "", "", "");
	}

	ExtensionWish wish() {
		LocalDate last = Typed.optionalDay("through", this.through);
		ExtensionTerms terms = new ExtensionTerms(text(this.reference), text(this.authority),
				Typed.day("orderedOn", this.orderedOn), (last != null) ? last.plusDays(1) : null,
				Typed.optionalNumber("months", this.months, 1, MOST_MONTHS));
		return new ExtensionWish(text(this.course), terms, Listing.clean(this.unit), Listing.clean(this.batch),
				Typed.optionalDay("lapsesFrom", this.lapsesFrom),
				Typed.optionalDay("lapsesThrough", this.lapsesThrough), (this.numbers != null) ? this.numbers : "");
	}

	String announcement() {
		return (this.announced != null) ? this.announced : "";
	}

	private static String text(@Nullable String typed) {
		return String.valueOf(Typed.words(typed));
	}

}
