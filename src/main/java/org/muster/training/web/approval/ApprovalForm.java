package org.muster.training.web.approval;

import java.util.HashMap;
import java.util.Map;

import org.muster.shared.BrokenRuleException;

/**
 * Reads what is approved or refused from the parameters of a form: {@code row-7=2} shows
 * version 2 of the completion with the key 7, {@code tick-7} chooses it. Parameters by
 * name have no limit of their number, as lists of forms have.
 */
final class ApprovalForm {

	private static final String ROW = "row-";

	private static final String TICK = "tick-";

	private final Map<String, String> sent;

	ApprovalForm(Map<String, String> sent) {
		this.sent = sent;
	}

	Map<Long, Integer> shown() {
		Map<Long, Integer> versions = new HashMap<>();
		this.sent.forEach((name, value) -> {
			if (name.startsWith(ROW)) {
				String key = name.substring(ROW.length());
				BrokenRuleException.require(key.matches("[0-9]{1,18}") && value.matches("[0-9]{1,9}"), "chosen",
						"The form cannot be read. Open it again.");
				versions.put(Long.valueOf(key), Integer.valueOf(value));
			}
		});
		return versions;
	}

	Map<Long, Integer> ticked() {
		Map<Long, Integer> versions = shown();
		versions.keySet().removeIf((key) -> !this.sent.containsKey(TICK + key));
		return versions;
	}

	String reason() {
		String reason = this.sent.getOrDefault("reason", "").strip();
		BrokenRuleException.require(reason.length() <= 500 && reason.matches("\\P{Cc}*"), "reason",
				"A reason has at most 500 characters, in one line.");
		return reason;
	}

}
