package org.muster.batch.web.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.muster.shared.web.form.Typed;

/**
 * Why a batch is cancelled.
 *
 * @param reason in words
 */
record ReasonForm(@NotBlank @Size(max = 500) @Pattern(regexp = Typed.WORDS) String reason) {

	static ReasonForm empty() {
		return new ReasonForm("");
	}

}
