package org.muster.batch.web.certification;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.muster.batch.service.certification.SignForm;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.web.form.Typed;

/**
 * Reads the form of certification from its parameters: {@code verdict-7=refused} refuses
 * the officer with the key 7, {@code reason-7} says why. Parameters by name have no limit
 * of their number, as lists of forms have.
 */
final class SignReader {

	private static final String VERDICT = "verdict-";

	private static final String REASON = "reason-";

	private static final int LONGEST = 500;

	private final Map<String, String> sent;

	SignReader(Map<String, String> sent) {
		this.sent = sent;
	}

	static SignForm first(LocalDate day) {
		return new SignForm(UUID.randomUUID(), "", "", day, day.toString(), Map.of(), Map.of(), "");
	}

	SignForm read() {
		return new SignForm(token(), text("signatory"), text("authority"), day(text("day")), text("day"),
				byOfficer(VERDICT), byOfficer(REASON), this.sent.getOrDefault("announced", ""));
	}

	private String text(String name) {
		return this.sent.getOrDefault(name, "").replaceAll("\\p{Cc}", " ");
	}

	private UUID token() {
		String token = text("token");
		return token.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? UUID.fromString(token) : UUID.randomUUID();
	}

	private Map<Long, String> byOfficer(String prefix) {
		Map<Long, String> values = new HashMap<>();
		this.sent.forEach((name, value) -> {
			String officer = name.startsWith(prefix) ? name.substring(prefix.length()) : "";
			if (officer.matches("[0-9]{1,18}")) {
				values.put(Long.valueOf(officer), word(prefix, value));
			}
		});
		return values;
	}

	private static String word(String prefix, String value) {
		if (prefix.equals(VERDICT)) {
			return "accepted".equals(value) ? value : "refused";
		}
		String reason = value.replaceAll("\\p{Cc}", " ").strip();
		return (reason.length() > LONGEST) ? reason.substring(0, LONGEST) : reason;
	}

	private static @Nullable LocalDate day(String text) {
		try {
			return Typed.optionalDay("day", text);
		}
		catch (BrokenRuleException ex) {
			return null;
		}
	}

}
