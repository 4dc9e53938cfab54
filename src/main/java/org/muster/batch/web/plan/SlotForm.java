package org.muster.batch.web.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * A slot to be added. Whatever is empty is open.
 *
 * @param wanted how many
 * @param unit the code of a unit
 * @param ranks ranks with commas between them
 * @param sex F or M
 * @param role the role on the batch
 * @param course the code of a course
 */
record SlotForm(@Nullable String wanted, @Nullable String unit,
		@Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String ranks,
		@Nullable @Pattern(regexp = "|F|M") String sex,
		@Nullable @Size(max = 100) @Pattern(regexp = Typed.WORDS) String role, @Nullable String course) {

	private static final int MOST = 100_000;

	static SlotForm empty() {
		return new SlotForm("", "", "", "", "", "");
	}

	int number() {
		return Typed.number("wanted", this.wanted, 1, MOST);
	}

	List<String> rankList() {
		return Arrays.stream(Objects.toString(this.ranks, "").split("[,;]"))
			.map(String::strip)
			.filter((rank) -> !rank.isEmpty())
			.distinct()
			.toList();
	}

}
