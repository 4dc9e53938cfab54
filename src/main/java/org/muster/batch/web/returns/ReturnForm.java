package org.muster.batch.web.returns;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.returns.KindCount;
import org.muster.batch.domain.returns.PersonnelKind;
import org.muster.batch.service.returns.ReturnRegister.Counted;
import org.muster.batch.service.returns.ReturnRegister.OnRecord;
import org.muster.shared.Words;
import org.muster.shared.web.form.Typed;

/**
 * A monthly return of all kinds, as typed; numbers and versions are by kind.
 *
 * @param contributor the code of who reports
 * @param day the day of the count
 * @param source who said it and where
 * @param women women
 * @param men men
 * @param total all
 * @param version the versions of the returns that were seen
 */
record ReturnForm(@Nullable String contributor, @Nullable String day,
		@Nullable @Size(max = 1000) @Pattern(regexp = Typed.WORDS) String source, @Nullable Map<String, String> women,
		@Nullable Map<String, String> men, @Nullable Map<String, String> total, @Nullable Map<String, String> version) {

	private static final int MOST = 1_000_000;

	/**
	 * Takes what was not sent for nothing typed.
	 */
	ReturnForm {
		women = (women != null) ? women : Map.of();
		men = (men != null) ? men : Map.of();
		total = (total != null) ? total : Map.of();
		version = (version != null) ? version : Map.of();
	}

	/** What is on record, ready to be changed. */
	static ReturnForm of(@Nullable String contributor, @Nullable String day, Map<PersonnelKind, OnRecord> onRecord) {
		Map<String, String> women = new HashMap<>();
		Map<String, String> men = new HashMap<>();
		Map<String, String> total = new HashMap<>();
		Map<String, String> version = new HashMap<>();
		String source = null;
		for (OnRecord one : onRecord.values()) {
			String kind = Words.of(one.count().kind());
			women.put(kind, text(one.count().women()));
			men.put(kind, text(one.count().men()));
			total.put(kind, text(one.count().total()));
			version.put(kind, text(one.version()));
			source = one.source();
		}
		return new ReturnForm(contributor, day, source, women, men, total, version);
	}

	/** The kinds that something was typed for. */
	List<KindCount> counts() {
		return Arrays.stream(PersonnelKind.values())
			.map((kind) -> KindCount.of(kind, number("women", kind, this.women), number("men", kind, this.men),
					number("total", kind, this.total)))
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.toList();
	}

	Map<PersonnelKind, Integer> seen() {
		Map<PersonnelKind, Integer> seen = new EnumMap<>(PersonnelKind.class);
		for (PersonnelKind kind : PersonnelKind.values()) {
			Integer one = number("version", kind, this.version);
			if (one != null) {
				seen.put(kind, one);
			}
		}
		return seen;
	}

	Counted counted() {
		return new Counted(Typed.day("day", this.day), Typed.words(this.source));
	}

	String who() {
		String code = Typed.words(this.contributor);
		return (code != null) ? code : "";
	}

	private static @Nullable Integer number(String part, PersonnelKind kind, @Nullable Map<String, String> typed) {
		return Typed.optionalNumber(KindCount.field(part, kind), (typed != null) ? typed.get(Words.of(kind)) : null, 0,
				MOST);
	}

	private static String text(@Nullable Integer number) {
		return (number != null) ? number.toString() : "";
	}

}
