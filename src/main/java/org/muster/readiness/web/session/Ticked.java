package org.muster.readiness.web.session;

import java.util.List;
import java.util.function.Supplier;

import org.springframework.util.MultiValueMap;

/**
 * Whom the ticks of a list chose. They are read as they were sent, since a service number
 * may hold a comma.
 */
final class Ticked {

	/** The boxes of {@code components/table}. */
	private static final String BOX = "number";

	private Ticked() {
	}

	static Supplier<List<String>> orElse(MultiValueMap<String, String> sent, Supplier<List<String>> everybody) {
		return () -> sent.containsKey(BOX) ? sent.getOrDefault(BOX, List.of()) : everybody.get();
	}

}
