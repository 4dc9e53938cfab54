package org.muster.mission.web.form;

import java.util.Locale;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.service.ContributorRegister.ContributorWords;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * Who a contributor is, as typed.
 *
 * @param code ISO 3166-1 alpha-2, or free for a collective
 * @param name the name; empty for that of the country
 * @param home {@code true} for the home service
 * @param collective {@code true} for members not yet named
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record ContributorForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) String code,
		@Nullable @Size(max = 200) @Pattern(regexp = Typed.WORDS) String name, @Nullable String home,
		@Nullable String collective, @Nullable Integer version, @Nullable String shown) implements VersionedForm {

	private static final String YES = "true";

	static ContributorForm empty() {
		return new ContributorForm("", "", null, null, null, null);
	}

	static ContributorForm of(ContributorSummary contributor) {
		return new ContributorForm(contributor.code(), contributor.name(), contributor.home() ? YES : null,
				contributor.collective() ? YES : null, contributor.version(), null);
	}

	/** Who it is; a country has the name of its code unless another was typed. */
	ContributorWords words(CountryChoices countries) {
		boolean together = YES.equals(this.collective);
		String typed = this.code.strip();
		String key = together ? typed : typed.toUpperCase(Locale.ROOT);
		String called = Typed.words(this.name);
		if (called == null) {
			called = (key.matches("[A-Z]{2}") && !together) ? countries.name(key) : key;
		}
		return new ContributorWords(key, called, YES.equals(this.home), together);
	}

}
