package org.muster.report.web.issue;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * Why a report no longer stands.
 *
 * @param reason in words
 * @param successor the number of the report in its place, if any
 */
record WithdrawalForm(@NotBlank @Size(max = 500) @Pattern(regexp = Typed.WORDS) String reason,
		@Nullable @Size(max = 120) @Pattern(regexp = Typed.WORDS) String successor) {

}
