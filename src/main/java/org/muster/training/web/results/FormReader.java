package org.muster.training.web.results;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.Result;
import org.muster.training.service.results.MarkedForm;

/**
 * Reads the form of results from its parameters: {@code result-7=passed} marks the
 * officer with the key 7, {@code choice-7=2} replaces version 2 of what is on record.
 * Parameters by name have no limit of their number, as lists of forms have.
 */
final class FormReader {

	private static final String RESULT = "result-";

	private static final String CHOICE = "choice-";

	private final Map<String, String> sent;

	FormReader(Map<String, String> sent) {
		this.sent = sent;
	}

	static MarkedForm first(LocalDate day) {
		return new MarkedForm(UUID.randomUUID(), day, day.toString(), "", "", Map.of(), Map.of(), MarkedForm.Wish.CHECK,
				"");
	}

	MarkedForm read() {
		String day = text("completedOn");
		return new MarkedForm(token(), day(day), day, text("certificates"), text("pasted"),
				byOfficer(RESULT, FormReader::result), byOfficer(CHOICE, FormReader::version), wish(),
				text("announced"));
	}

	private String text(String name) {
		return this.sent.getOrDefault(name, "");
	}

	private UUID token() {
		String token = text("token");
		return token.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(token) : UUID.randomUUID();
	}

	private MarkedForm.Wish wish() {
		return switch (text("step")) {
			case "record" -> MarkedForm.Wish.RECORD;
			case "pass_all" -> MarkedForm.Wish.PASS_ALL;
			default -> MarkedForm.Wish.CHECK;
		};
	}

	private <T> Map<Long, T> byOfficer(String prefix, Function<String, Optional<T>> reader) {
		Map<Long, T> values = new HashMap<>();
		this.sent.forEach((name, value) -> {
			if (name.startsWith(prefix)) {
				String officer = name.substring(prefix.length());
				BrokenRuleException.require(officer.matches("[0-9]{1,18}"), "results", "The form cannot be read.");
				reader.apply(value).ifPresent((read) -> values.put(Long.valueOf(officer), read));
			}
		});
		return values;
	}

	private static Optional<Result> result(String word) {
		return switch (word.toLowerCase(Locale.ROOT)) {
			case "passed" -> Optional.of(Result.PASSED);
			case "failed" -> Optional.of(Result.FAILED);
			case "incomplete" -> Optional.of(Result.INCOMPLETE);
			case "" -> Optional.empty();
			default -> throw new BrokenRuleException("results", "A result is passed, failed or did not finish.");
		};
	}

	private static Optional<Integer> version(String word) {
		return word.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(word)) : Optional.empty();
	}

	private static @Nullable LocalDate day(String text) {
		try {
			LocalDate day = LocalDate.parse(text.strip());
			return (day.isBefore(AsOf.EARLIEST) || day.isAfter(AsOf.LATEST)) ? null : day;
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

}
