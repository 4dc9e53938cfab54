package org.muster.merge.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.muster.merge.domain.Decisions;
import org.muster.merge.service.MergePreview;
import org.muster.shared.view.Address;

/**
 * What a merge would do, as its page shows it.
 *
 * @param preview what it would do
 * @param decisions what is decided so far
 */
public record MergePage(MergePreview preview, Decisions decisions) {

	/** The page that asks for the other record. */
	static final String ASK = "merge/ask";

	/** The page that shows both. */
	static final String VIEW = "merge/show";

	/** Stands before the keys of differences in the form. */
	private static final String CHOICE = "choice.";

	static Decisions decisions(Map<String, String> sent) {
		return new Decisions(sent.entrySet()
			.stream()
			.filter((field) -> field.getKey().startsWith(CHOICE))
			.collect(Collectors.toMap((field) -> field.getKey().substring(CHOICE.length()), Map.Entry::getValue)));
	}

	/**
	 * Whether a record was chosen to hold.
	 * @param key of the difference
	 * @param side kept or other
	 * @return true if so
	 */
	public boolean isChosen(String key, String side) {
		return side.equals(this.decisions.chosen().get(key));
	}

	/**
	 * How many differences are open.
	 * @return zero if all are decided
	 */
	public int open() {
		return this.decisions.open(this.preview.differences()).size();
	}

	/**
	 * The same pair, of which the other record stays.
	 * @return its address
	 */
	public String swapped() {
		return Address.of("officers", this.preview.other().serviceNumber(), "merge")
			.with("with", this.preview.kept().serviceNumber())
			.href();
	}

	/**
	 * The sentences about what would move.
	 * @return keys of messages with their numbers
	 */
	public List<Sentence> sentences() {
		return Sentence.of(this.preview.moved());
	}

}
