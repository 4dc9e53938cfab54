package org.muster.batch.web.movement;

import java.util.Objects;
import java.util.Set;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.manifest.MovementRow;
import org.muster.shared.web.form.Typed;

/**
 * A correction of a movement.
 *
 * @param version the version that was read
 * @param plannedOn the planned day
 * @param departedOn the day of departure; of a death, its day
 * @param arrivedOn the day of arrival
 * @param officer the keys of officers who did not move
 * @param reason why it is corrected or cancelled
 */
record CorrectionForm(@Nullable String version, @Nullable String plannedOn, @Nullable String departedOn,
		@Nullable String arrivedOn, @Nullable Set<Long> officer,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String reason) {

	static CorrectionForm of(MovementRow movement) {
		return new CorrectionForm(String.valueOf(movement.version()), Objects.toString(movement.plannedOn(), ""),
				Objects.toString(movement.departedOn(), ""), Objects.toString(movement.arrivedOn(), ""), Set.of(), "");
	}

	int read() {
		return Typed.number("version", this.version, 0, Integer.MAX_VALUE);
	}

	Set<Long> ticked() {
		return (this.officer != null) ? this.officer : Set.of();
	}

	String why() {
		return Objects.toString(this.reason, "");
	}

}
