package org.muster.discrepancy.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.discrepancy.domain.Discrepancy;
import org.muster.discrepancy.domain.Gap;
import org.muster.discrepancy.service.Settling.Seen;
import org.muster.shared.AsOf;
import org.muster.shared.web.form.Typed;

/**
 * Why two numbers may differ, as typed, beside the numbers as they were seen.
 *
 * @param kind the spelling of the kind of discrepancy
 * @param subject tells it apart from others of that kind
 * @param counted the number that counts
 * @param said the other number
 * @param asOf the day in view
 * @param why in words
 */
record SettlementForm(@NotBlank String kind, @NotBlank String subject,
		@Pattern(regexp = "-?[0-9]{1,18}") String counted, @Pattern(regexp = "-?[0-9]{1,18}") String said,
		@Nullable String asOf, @NotBlank @Size(max = 1000) @Pattern(regexp = Typed.WORDS) String why) {

	static SettlementForm of(Discrepancy discrepancy, AsOf asOf) {
		Gap gap = discrepancy.gap();
		String reason = discrepancy.reason();
		return new SettlementForm(gap.kind().word(), gap.subject(), Long.toString(gap.counted().number()),
				Long.toString(gap.said().number()), asOf.day().toString(), (reason != null) ? reason : "");
	}

	Seen seen() {
		return new Seen(this.kind, this.subject, Long.parseLong(this.counted), Long.parseLong(this.said));
	}

}
