package org.muster.equipment.web.form;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.equipment.domain.EquipmentKind;
import org.muster.equipment.domain.EquipmentTerms;
import org.muster.equipment.domain.NeedTerms;
import org.muster.equipment.service.EquipmentNeeds;
import org.muster.equipment.service.EquipmentPledging;
import org.muster.shared.Qualifier;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * Equipment that is promised or needed, as typed.
 *
 * @param contributor the code of who promised or needs it
 * @param batch the code of the batch that it is for, or empty
 * @param equipment vehicles, aircraft, kit or money
 * @param item what exactly
 * @param number how many
 * @param qualifier how sure that is
 * @param pledgedOn the day of the promise
 * @param withdrawnOn from when it stands no more
 * @param from the first day of a need
 * @param until the day after the last day of a need
 * @param source who said it and where
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record EquipmentForm(@Nullable String contributor, @Nullable String batch,
		@NotBlank @Pattern(regexp = "vehicles|aircraft|kit|money|") String equipment,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String item, @Nullable String number,
		@Nullable @Pattern(regexp = "exact|about|at_least|at_most|about_at_least|") String qualifier,
		@Nullable String pledgedOn, @Nullable String withdrawnOn, @Nullable String from, @Nullable String until,
		@Nullable @Size(max = 1000) @Pattern(regexp = Typed.WORDS) String source, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	static EquipmentForm empty() {
		return new EquipmentForm("", "", "", "", "", "exact", "", "", "", "", "", null, null);
	}

	static EquipmentForm of(EquipmentPledging.Details pledge) {
		EquipmentTerms terms = pledge.terms();
		return new EquipmentForm(pledge.contributor(), pledge.batch(), Words.of(terms.kind()), terms.item(),
				Integer.toString(terms.number()), Words.of(terms.qualifier()), terms.pledgedOn().toString(),
				text(terms.withdrawnOn()), "", "", terms.source(), pledge.version(), null);
	}

	static EquipmentForm of(EquipmentNeeds.Details need) {
		NeedTerms terms = need.terms();
		return new EquipmentForm("", "", Words.of(terms.kind()), terms.item(), Integer.toString(terms.number()),
				"exact", "", "", terms.from().toString(), text(terms.until()), "", need.version(), null);
	}

	EquipmentTerms terms() {
		String sure = Typed.words(this.qualifier);
		return new EquipmentTerms(kind(), this.item.strip(), howMany(),
				(sure != null) ? Qualifier.ofWord(sure) : Qualifier.EXACT, Typed.day("pledgedOn", this.pledgedOn),
				Typed.optionalDay("withdrawnOn", this.withdrawnOn), Typed.words(this.source));
	}

	NeedTerms need() {
		return new NeedTerms(kind(), this.item.strip(), howMany(), Typed.day("from", this.from),
				Typed.optionalDay("until", this.until));
	}

	String who() {
		String code = Typed.words(this.contributor);
		return (code != null) ? code : "";
	}

	@Nullable String forBatch() {
		return Typed.words(this.batch);
	}

	private EquipmentKind kind() {
		return Words.parse(EquipmentKind.class, this.equipment);
	}

	private int howMany() {
		return Typed.number("number", this.number, 1, 2_000_000_000);
	}

	private static String text(@Nullable LocalDate day) {
		return (day != null) ? day.toString() : "";
	}

}
