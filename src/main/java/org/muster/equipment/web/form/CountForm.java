package org.muster.equipment.web.form;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.equipment.service.EquipmentCounting.Found;
import org.muster.shared.web.form.Typed;

/**
 * What was found of equipment on a day, as typed.
 *
 * @param countedOn the day
 * @param delivered how many are there
 * @param serviceable how many of them can be used
 * @param nextInspectionOn when the next inspection is due
 * @param source who said it and where
 */
record CountForm(@Nullable String countedOn, @Nullable String delivered, @Nullable String serviceable,
		@Nullable String nextInspectionOn, @Nullable @Size(max = 1000) @Pattern(regexp = Typed.WORDS) String source) {

	private static final int MOST = 2_000_000_000;

	static CountForm empty() {
		return new CountForm("", "", "", "", "");
	}

	Found found() {
		return new Found(Typed.day("countedOn", this.countedOn), Typed.number("delivered", this.delivered, 0, MOST),
				Typed.number("serviceable", this.serviceable, 0, MOST),
				Typed.optionalDay("nextInspectionOn", this.nextInspectionOn), Typed.words(this.source));
	}

}
