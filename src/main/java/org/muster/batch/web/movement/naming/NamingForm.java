package org.muster.batch.web.movement.naming;

import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.service.movement.ManifestNaming.Naming;
import org.muster.shared.web.form.Typed;

/**
 * Names for a movement, as they were typed.
 *
 * @param version the version of the movement that was read
 * @param officer the keys of officers ticked in the list
 * @param numbers service numbers with any separators
 * @param override why they moved against the rules
 * @param stays whether those who go home stay on the roll, "true" if so
 */
record NamingForm(@Nullable String version, @Nullable Set<Long> officer, @Nullable String numbers,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String override, @Nullable String stays) {

	static NamingForm first() {
		return new NamingForm("", Set.of(), "", "", "");
	}

	Set<Long> ticked() {
		return (this.officer != null) ? this.officer : Set.of();
	}

	Naming read() {
		return new Naming(Typed.number("version", this.version, 0, Integer.MAX_VALUE), ticked(),
				Objects.toString(this.numbers, ""), Objects.toString(this.override, ""), "true".equals(this.stays));
	}

	NamingForm ticking(Set<Long> officers) {
		return new NamingForm(this.version, officers, "", this.override, this.stays);
	}

	boolean isPasted() {
		return Typed.words(this.numbers) != null;
	}

}
