package org.muster.training.web.completion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Why a completion is void.
 *
 * @param reason in words
 */
record ReasonForm(@NotBlank @Size(max = 500) @Pattern(regexp = "\\P{Cc}*") String reason) {

	static ReasonForm empty() {
		return new ReasonForm("");
	}

}
