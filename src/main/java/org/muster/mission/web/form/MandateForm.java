package org.muster.mission.web.form;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.mandate.Authority;
import org.muster.mission.domain.mandate.MandateDetails;
import org.muster.mission.domain.mandate.MandateTerms;
import org.muster.shared.Qualifier;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * What a mandate says, as typed.
 *
 * @param instrument the resolution or other act
 * @param authority un_authorised or un_operation
 * @param adoptedOn the day of adoption
 * @param from the first day
 * @param until the day after the last
 * @param authorisedStrength up to how many
 * @param qualifier how sure that is
 * @param source who said it and where
 * @param takesOver {@code true} to end the mandate before it on its first day
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record MandateForm(@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String instrument,
		@NotBlank @Pattern(regexp = "un_authorised|un_operation|") String authority, @Nullable String adoptedOn,
		@Nullable String from, @Nullable String until, @Nullable String authorisedStrength,
		@Nullable @Pattern(regexp = QUALIFIER) String qualifier,
		@Nullable @Size(max = 1000) @Pattern(regexp = Typed.WORDS) String source, @Nullable String takesOver,
		@Nullable Integer version, @Nullable String shown) implements VersionedForm {

	private static final String QUALIFIER = "exact|about|at_least|at_most|about_at_least|";

	static MandateForm empty() {
		return new MandateForm("", "", "", "", "", "", "exact", "", null, null, null);
	}

	/** What follows another mandate, from its last day on and as strong. */
	static MandateForm after(MandateTerms before) {
		return new MandateForm("", Words.of(before.authority()), "", before.until().toString(),
				before.until().plusYears(1).toString(), Integer.toString(before.authorisedStrength()),
				Words.of(before.qualifier()), "", null, null, null);
	}

	static MandateForm of(MandateDetails mandate) {
		MandateTerms terms = mandate.terms();
		return new MandateForm(terms.instrument(), Words.of(terms.authority()),
				(terms.adoptedOn() != null) ? terms.adoptedOn().toString() : "", terms.from().toString(),
				terms.until().toString(), Integer.toString(terms.authorisedStrength()), Words.of(terms.qualifier()),
				terms.source(), null, mandate.version(), null);
	}

	MandateTerms terms() {
		String sure = Typed.words(this.qualifier);
		return new MandateTerms(this.instrument.strip(), Words.parse(Authority.class, this.authority),
				Typed.optionalDay("adoptedOn", this.adoptedOn), Typed.day("from", this.from),
				Typed.day("until", this.until),
				Typed.number("authorisedStrength", this.authorisedStrength, 0, 1_000_000),
				(sure != null) ? Qualifier.ofWord(sure) : Qualifier.EXACT, Typed.words(this.source));
	}

	boolean isTakingOver() {
		return "true".equals(this.takesOver);
	}

}
