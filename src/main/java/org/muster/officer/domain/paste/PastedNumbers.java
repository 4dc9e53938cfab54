package org.muster.officer.domain.paste;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.muster.shared.BrokenRuleException;

/**
 * A text of service numbers with any separators. Since a number may be written with
 * spaces, what stands between other separators is tried as a whole before it is taken
 * apart at its spaces.
 */
public final class PastedNumbers {

	/** The most numbers that one text may hold. */
	public static final int MOST = 10_000;

	private static final Pattern SEPARATOR = Pattern.compile("[,;|\\p{Cntrl}\\u2028\\u2029]+");

	private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f]+");

	private final List<String> parts;

	private PastedNumbers(List<String> parts) {
		this.parts = parts;
	}

	/**
	 * Takes a text apart.
	 * @param text what was pasted
	 * @param field the field of the form, for problems
	 * @return its numbers
	 * @throws BrokenRuleException if there are more than can be taken at once
	 */
	public static PastedNumbers of(String text, String field) {
		List<String> parts = SEPARATOR.splitAsStream(text)
			.map((part) -> SPACE.matcher(part).replaceAll(" ").strip())
			.filter((part) -> !part.isEmpty())
			.distinct()
			.toList();
		PastedNumbers numbers = new PastedNumbers(parts);
		BrokenRuleException.require(numbers.candidates().size() <= MOST, field,
				"These are more than %d service numbers. Paste them in several parts.".formatted(MOST));
		return numbers;
	}

	/**
	 * Every text that may be a service number.
	 * @return wholes and their parts
	 */
	Set<String> candidates() {
		Set<String> candidates = new LinkedHashSet<>();
		this.parts.forEach((part) -> {
			candidates.add(part);
			words(part).forEach(candidates::add);
		});
		return candidates;
	}

	/**
	 * Chooses among the candidates.
	 * @param known the officers' keys by the candidates that are service numbers
	 * @return the officers and what stands for nobody
	 */
	ResolvedNumbers resolve(Map<String, Long> known) {
		Map<Long, String> found = new LinkedHashMap<>();
		Set<String> unknown = new LinkedHashSet<>();
		this.parts.stream()
			.flatMap((part) -> known.containsKey(part) ? Stream.of(part) : words(part))
			.forEach((number) -> {
				Long officer = known.get(number);
				if (officer != null) {
					found.putIfAbsent(officer, number);
				}
				else {
					unknown.add(number);
				}
			});
		return new ResolvedNumbers(found, List.copyOf(unknown));
	}

	private static Stream<String> words(String part) {
		return Arrays.stream(part.split(" "));
	}

}
