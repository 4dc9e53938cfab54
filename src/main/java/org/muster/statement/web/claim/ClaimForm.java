package org.muster.statement.web.claim;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Qualifier;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;
import org.muster.statement.domain.Claimed;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.service.recording.NewClaim;

/**
 * A claim as it is typed. All fields are texts, so that whatever was typed is shown again
 * beside what is wrong with it.
 *
 * @param mission the code of the mission
 * @param measure of what
 * @param scope the part of the mission as files spell it, empty for the whole mission
 * @param asOf as of what day
 * @param number how many
 * @param qualifier how sure it was said to be
 * @param version the version that is corrected
 * @param shown what the form showed when it was opened
 */
public record ClaimForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) String mission,
		@NotBlank @Size(max = 20) String measure, @NotNull @Size(max = 120) @Pattern(regexp = Typed.WORDS) String scope,
		@NotNull String asOf, @NotNull String number, @NotBlank @Size(max = 20) String qualifier,
		@Nullable Integer version, @Nullable String shown) implements VersionedForm {

	private static final String THOUSANDS = "[0-9]{1,3}([ ,'\u00a0\u202f\u2009][0-9]{3})+";

	static ClaimForm empty(String mission, String asOf) {
		return new ClaimForm(mission, "", "", asOf, "", "exact", null, null);
	}

	static ClaimForm of(JudgedClaim claim) {
		return new ClaimForm(claim.mission(), Words.of(claim.measure()), claim.scope().toString(),
				claim.asOf().toString(), String.valueOf(claim.claimed().number()),
				Words.of(Qualifier.of(claim.claimed())), claim.version(), null);
	}

	/**
	 * Reads a claim from the parameters of a form of several.
	 * @param sent the parameters
	 * @param ending what follows the names of its fields
	 * @param mission the code of the mission
	 * @return the claim as it was typed
	 */
	public static ClaimForm of(Map<String, String> sent, String ending, String mission) {
		return new ClaimForm(mission, sent.getOrDefault("measure" + ending, ""),
				sent.getOrDefault("scope" + ending, ""), sent.getOrDefault("asOf" + ending, ""),
				sent.getOrDefault("number" + ending, ""), sent.getOrDefault("qualifier" + ending, ""), null, null);
	}

	/**
	 * The claim that was typed.
	 * @return entered by hand
	 * @throws BrokenRuleException if a field cannot be read
	 */
	public NewClaim claim() {
		Scope part = Scope.read(this.scope.strip())
			.orElseThrow(() -> new BrokenRuleException("scope", "Choose the mission or a part of it."));
		return NewClaim.byHand(this.mission.strip(), part,
				new Claimed(word(Measure.class, "measure", this.measure, "Choose what was counted."),
						Typed.day("asOf", this.asOf), Typed.number("number", digits(), 0, Integer.MAX_VALUE),
						word(Qualifier.class, "qualifier", this.qualifier, "Choose how sure it was said to be.")));
	}

	/** Numbers may be typed as statements write them: 1,000 or 1 000. */
	private String digits() {
		String typed = this.number.strip();
		return typed.matches(THOUSANDS) ? typed.replaceAll("[^0-9]", "") : typed;
	}

	private static <E extends Enum<E>> E word(Class<E> type, String field, String word, String wrong) {
		try {
			return Words.parse(type, word);
		}
		catch (IllegalArgumentException ex) {
			throw new BrokenRuleException(field, wrong);
		}
	}

}
