package org.muster.mission.web.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.MissionRegister.MissionWords;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * What a mission is called and where it is, as typed.
 *
 * @param code in addresses and files
 * @param name the name
 * @param hostCountry the code of a country
 * @param leadCountry the code of a country, or empty
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record MissionForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) String code,
		@NotBlank @Size(max = 300) @Pattern(regexp = Typed.WORDS) String name, @NotBlank String hostCountry,
		@Nullable String leadCountry, @Nullable Integer version, @Nullable String shown) implements VersionedForm {

	static MissionForm empty() {
		return new MissionForm("", "", "", "", null, null);
	}

	static MissionForm of(MissionSummary mission, int version) {
		return new MissionForm(mission.code(), mission.name(), mission.hostCountry(), mission.leadCountry(), version,
				null);
	}

	MissionWords words() {
		return new MissionWords(this.code.strip(), this.name.strip(), this.hostCountry.strip(),
				Typed.words(this.leadCountry));
	}

}
