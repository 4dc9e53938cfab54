package org.muster.officer.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.domain.Sex;
import org.muster.officer.service.OfficerFacts;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * What is recorded of an officer, as it is typed.
 *
 * @param serviceNumber the service number
 * @param surname the surname
 * @param otherNames the other names, if there are any
 * @param rank the rank
 * @param sex F or M
 * @param dateOfBirth where known
 * @param enlistedOn where known
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record OfficerForm(@NotBlank @Size(max = OfficerForm.NUMBER) @Pattern(regexp = Typed.WORDS) String serviceNumber,
		@NotBlank @Size(max = OfficerForm.NAME) @Pattern(regexp = Typed.WORDS) String surname,
		@Nullable @Size(max = OfficerForm.NAME) @Pattern(regexp = Typed.WORDS) String otherNames,
		@NotBlank @Size(max = OfficerForm.NUMBER) @Pattern(regexp = Typed.WORDS) String rank,
		@NotNull @Pattern(regexp = OfficerForm.SEX) String sex, @Nullable String dateOfBirth,
		@Nullable String enlistedOn, @Nullable Integer version, @Nullable String shown) implements VersionedForm {

	static final int NUMBER = 100;

	static final int NAME = 2000;

	static final String SEX = "F|M";

	static OfficerForm of(OfficerIdentity officer) {
		return new OfficerForm(officer.serviceNumber(), officer.surname(), Objects.toString(officer.otherNames(), ""),
				officer.rank(), officer.sex().name(), Objects.toString(officer.dateOfBirth(), ""),
				Objects.toString(officer.enlistedOn(), ""), officer.version(), null);
	}

	OfficerFacts facts() {
		return facts(this.serviceNumber, this.surname, this.otherNames, this.rank, this.sex, this.dateOfBirth,
				this.enlistedOn);
	}

	static OfficerFacts facts(String serviceNumber, String surname, @Nullable String otherNames, String rank,
			String sex, @Nullable String dateOfBirth, @Nullable String enlistedOn) {
		return new OfficerFacts(Typed.text("serviceNumber", serviceNumber, "Fill in the service number."),
				Typed.text("surname", surname, "Fill in the surname."), Typed.words(otherNames),
				Typed.text("rank", rank, "Fill in the rank."), Sex.valueOf(sex),
				Typed.optionalDay("dateOfBirth", dateOfBirth), Typed.optionalDay("enlistedOn", enlistedOn));
	}

	@Override
	public String toString() {
		return "OfficerForm";
	}

}
