package org.muster.report.service.schedule;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;

/**
 * The addresses that a report is mailed to.
 */
final class Recipients {

	private static final int MOST = 20;

	private static final int LONGEST = 254;

	private static final Pattern ADDRESS = Pattern.compile("[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]+@[\\p{L}\\p{N}.-]+");

	private Recipients() {
	}

	/** The addresses typed, with commas between them; nothing where none was typed. */
	static @Nullable String of(@Nullable String typed) {
		if (typed == null || typed.isBlank()) {
			return null;
		}
		List<String> addresses = Arrays.stream(typed.strip().split("[\\s,;]+"))
			.map((address) -> address.toLowerCase(Locale.ROOT))
			.distinct()
			.toList();
		for (String address : addresses) {
			BrokenRuleException.require(address.length() <= LONGEST && ADDRESS.matcher(address).matches(), "recipients",
					"Write addresses like ops@police.example, one to a line; this is none: " + shortened(address));
		}
		BrokenRuleException.require(addresses.size() <= MOST, "recipients",
				"Give at most %d addresses.".formatted(MOST));
		return String.join(", ", addresses);
	}

	private static String shortened(String text) {
		return (text.length() <= 80) ? text : text.substring(0, 80) + "…";
	}

}
