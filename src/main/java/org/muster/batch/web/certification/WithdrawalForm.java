package org.muster.batch.web.certification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.muster.shared.web.form.Typed;

/**
 * Why a certification is withdrawn.
 *
 * @param reason in words
 */
record WithdrawalForm(@NotBlank @Size(max = 500) @Pattern(regexp = Typed.WORDS) String reason) {

}
