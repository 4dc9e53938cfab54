package org.muster.training.service.extension;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes down whom an order extends, as it stays on record.
 */
final class GroupWords {

	private GroupWords() {
	}

	static String of(ExtensionWish wish, int named) {
		List<String> words = new ArrayList<>();
		if (wish.unit() != null) {
			words.add("unit " + wish.unit() + " and those below it");
		}
		if (wish.batch() != null) {
			words.add("roll of batch " + wish.batch());
		}
		if (wish.lapsesFrom() != null) {
			words.add("valid through " + wish.lapsesFrom() + " or later");
		}
		if (wish.lapsesThrough() != null) {
			words.add("valid through " + wish.lapsesThrough() + " or earlier");
		}
		if (!wish.numbers().isBlank()) {
			words.add("%,d named officers".formatted(named));
		}
		return words.isEmpty() ? "all with a pass" : String.join("; ", words);
	}

}
