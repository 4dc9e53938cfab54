package org.muster.pledge.web.form;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.pledge.domain.PledgeDetails;
import org.muster.pledge.domain.PledgeKind;
import org.muster.pledge.domain.PledgeTerms;
import org.muster.shared.Qualifier;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * A promise, as typed.
 *
 * @param contributor the code of who promised
 * @param number how many
 * @param qualifier how sure that is
 * @param kind police, military, mixed or empty
 * @param pledgedOn on what day
 * @param takesUp the key of the collective pledge that it takes up, or empty
 * @param source who said it and where
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record PledgeForm(@Nullable String contributor, @Nullable String number,
		@Nullable @Pattern(regexp = "exact|about|at_least|at_most|about_at_least|") String qualifier,
		@Nullable @Pattern(regexp = "police|military|mixed|") String kind, @Nullable String pledgedOn,
		@Nullable @Pattern(regexp = "[0-9]{0,18}") String takesUp,
		@Nullable @Size(max = 1000) @Pattern(regexp = Typed.WORDS) String source, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	private static final int MOST = 1_000_000;

	static PledgeForm by(@Nullable String contributor) {
		return new PledgeForm(contributor, "", "exact", "police", "", "", "", null, null);
	}

	static PledgeForm of(PledgeDetails pledge) {
		PledgeTerms terms = pledge.terms();
		PledgeKind kind = terms.kind();
		Long takesUp = pledge.takesUp();
		return new PledgeForm(pledge.contributor().code(), Integer.toString(terms.number()),
				Words.of(terms.qualifier()), (kind != null) ? Words.of(kind) : "", terms.pledgedOn().toString(),
				(takesUp != null) ? takesUp.toString() : "", terms.source(), pledge.version(), null);
	}

	/**
	 * What replaces a pledge: the same until something else is typed, on a day to say.
	 */
	static PledgeForm replacing(PledgeDetails pledge) {
		PledgeForm same = of(pledge);
		return new PledgeForm(same.contributor, same.number, same.qualifier, same.kind, "", "", "", same.version, null);
	}

	PledgeTerms terms() {
		String sure = Typed.words(this.qualifier);
		String what = Typed.words(this.kind);
		return new PledgeTerms(Typed.number("number", this.number, 1, MOST),
				(sure != null) ? Qualifier.ofWord(sure) : Qualifier.EXACT,
				(what != null) ? Words.parse(PledgeKind.class, what) : null, Typed.day("pledgedOn", this.pledgedOn),
				Typed.words(this.source));
	}

	String who() {
		String code = Typed.words(this.contributor);
		return (code != null) ? code : "";
	}

	@Nullable Long taken() {
		String key = Typed.words(this.takesUp);
		return (key != null) ? Long.valueOf(key) : null;
	}

}
