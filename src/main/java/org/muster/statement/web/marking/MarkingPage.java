package org.muster.statement.web.marking;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;
import org.muster.statement.domain.reading.Proposal;
import org.muster.statement.domain.reading.StatementReader.Reading;
import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.web.claim.ClaimForm;
import org.muster.statement.web.page.MarkedText;
import org.muster.statement.web.page.MarkedText.Place;

/**
 * The text of a statement beside what may be claims in it.
 *
 * @param statement the statement
 * @param text its text, with the proposals, the days and the claims that were taken
 * marked
 * @param mission the code of the mission that the claims are about
 * @param entries the proposals
 * @param problem what is wrong with the whole form, {@code null} for nothing
 */
record MarkingPage(StatementDetail statement, MarkedText text, String mission, List<Entry> entries,
		@Nullable String problem) {

	/**
	 * The page before anything was decided.
	 * @param statement the statement
	 * @param words its text
	 * @param reading what was read in it
	 * @param mission the mission that is meant where there is one
	 * @return every proposal, none of them taken
	 */
	static MarkingPage of(StatementDetail statement, String words, Reading reading, String mission) {
		List<Entry> entries = reading.proposals()
			.stream()
			.map((proposal) -> Entry.of(words, proposal, mission))
			.toList();
		List<Place> places = Stream
			.concat(reading.proposals()
				.stream()
				.map((one) -> new Place(one.from(), one.until(), "proposed", "#proposal-" + one.from())),
					reading.days().stream().map((day) -> new Place(day.from(), day.until(), "day", "")))
			.toList();
		return new MarkingPage(statement, MarkedText.of(words, places), mission, entries, null);
	}

	/**
	 * The page as it was sent, with what is wrong.
	 * @param sent the parameters
	 * @param problems what is wrong, by the places of the proposals
	 * @param whole what is wrong with the whole form
	 * @return the same page with everything that was typed
	 */
	MarkingPage sent(Map<String, String> sent, Map<Integer, String> problems, @Nullable String whole) {
		String about = sent.getOrDefault("mission", this.mission);
		return new MarkingPage(this.statement, this.text, about,
				this.entries.stream().map((entry) -> entry.sent(sent, about, problems.get(entry.at()))).toList(),
				whole);
	}

	/**
	 * The same page without what was taken already.
	 * @param taken the places of the claims of the statement
	 * @return the proposals that are left
	 */
	MarkingPage without(Set<Integer> taken) {
		return new MarkingPage(this.statement, this.text, this.mission,
				this.entries.stream().filter((entry) -> !taken.contains(entry.at())).toList(), this.problem);
	}

	/**
	 * A proposal in the form.
	 *
	 * @param at where it stands in the text, which names its fields
	 * @param quote its words
	 * @param before some words before them
	 * @param after some words after them
	 * @param form the claim as it would be
	 * @param isTaken whether it is ticked
	 * @param problem what is wrong with it, {@code null} for nothing
	 */
	record Entry(int at, String quote, String before, String after, ClaimForm form, boolean isTaken,
			@Nullable String problem) {

		private static final int CONTEXT = 60;

		private static Entry of(String text, Proposal one, String mission) {
			String measure = (one.measure() != null) ? Words.of(one.measure()) : "";
			ClaimForm form = new ClaimForm(mission, measure, one.scope().toString(), one.asOf().toString(),
					String.valueOf(one.number()), Words.of(one.qualifier()), null, null);
			int from = Math.max(0, one.from() - CONTEXT);
			int until = Math.min(text.length(), one.until() + CONTEXT);
			String before = text.substring(from, one.from());
			String after = text.substring(one.until(), until);
			return new Entry(one.from(), one.quote(), (from > 0) ? "…" + before : before,
					(until < text.length()) ? after + "…" : after, form, false, null);
		}

		private Entry sent(Map<String, String> sent, String mission, @Nullable String wrong) {
			return new Entry(this.at, this.quote, this.before, this.after, ClaimForm.of(sent, "-" + this.at, mission),
					isTicked(sent, this.at), wrong);
		}

		static boolean isTicked(Map<String, String> sent, int at) {
			return sent.containsKey("take-" + at);
		}

	}

}
