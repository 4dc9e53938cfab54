package org.muster.unit.web;

import java.util.Objects;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;
import org.muster.unit.service.UnitFacts;

/**
 * A unit as it is typed.
 *
 * @param code the code
 * @param name the name
 * @param parent the code of the unit above, empty at the top
 * @param womenOnly true where it is ticked
 * @param floor the least number of active officers that must stay at home, if one is set
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record UnitForm(@NotBlank @Size(max = 100) @Pattern(regexp = Typed.WORDS) String code,
		@NotBlank @Size(max = 200) @Pattern(regexp = Typed.WORDS) String name, @Nullable String parent,
		@Nullable String womenOnly, @Nullable String floor, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	private static final int MOST = 1_000_000;

	static UnitForm empty() {
		return new UnitForm("", "", "", null, "", null, null);
	}

	static UnitForm of(UnitFacts unit) {
		return new UnitForm(unit.code(), unit.name(), Objects.toString(unit.parent(), ""),
				unit.womenOnly() ? "true" : null, Objects.toString(unit.floor(), ""), unit.version(), null);
	}

	UnitFacts facts(int of) {
		return new UnitFacts(Typed.text("code", this.code, "Fill in the code."),
				Typed.text("name", this.name, "Fill in the name."), Typed.words(this.parent),
				Boolean.parseBoolean(this.womenOnly), Typed.optionalNumber("floor", this.floor, 0, MOST), null, of);
	}

}
