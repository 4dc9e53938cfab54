package org.muster.officer.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.officer.service.OfficerFacts;
import org.muster.shared.web.form.Typed;

/**
 * An officer to be registered, as it is typed.
 *
 * @param serviceNumber the service number
 * @param surname the surname
 * @param otherNames the other names, if there are any
 * @param rank the rank
 * @param sex F or M
 * @param dateOfBirth where known
 * @param enlistedOn where known
 * @param unit the code of the unit
 */
record NewOfficerForm(@NotBlank @Size(max = OfficerForm.NUMBER) @Pattern(regexp = Typed.WORDS) String serviceNumber,
		@NotBlank @Size(max = OfficerForm.NAME) @Pattern(regexp = Typed.WORDS) String surname,
		@Nullable @Size(max = OfficerForm.NAME) @Pattern(regexp = Typed.WORDS) String otherNames,
		@NotBlank @Size(max = OfficerForm.NUMBER) @Pattern(regexp = Typed.WORDS) String rank,
		@NotNull @Pattern(regexp = OfficerForm.SEX) String sex, @Nullable String dateOfBirth,
		@Nullable String enlistedOn, @NotBlank String unit) {

	static NewOfficerForm empty() {
		return new NewOfficerForm("", "", "", "", "", "", "", "");
	}

	OfficerFacts facts() {
		return OfficerForm.facts(this.serviceNumber, this.surname, this.otherNames, this.rank, this.sex,
				this.dateOfBirth, this.enlistedOn);
	}

	@Override
	public String toString() {
		return "NewOfficerForm";
	}

}
