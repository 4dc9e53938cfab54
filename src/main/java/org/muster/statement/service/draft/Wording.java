package org.muster.statement.service.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muster.shared.Figure;
import org.muster.shared.Mark;
import org.muster.statement.service.draft.Draft.Piece;
import org.muster.statement.service.draft.Draft.Stated;

import org.springframework.context.MessageSource;

/**
 * Puts sentences together from the messages of a language. The messages say where a
 * figure stands, so that each language has its own order of words.
 */
final class Wording {

	/** Stands for the figure while its sentence is put together. */
	private static final String PLACE = "\u0001";

	private static final Pattern FIRST_LETTER = Pattern.compile("^\\P{L}*\\p{Ll}");

	private final MessageSource messages;

	private final DraftLanguage language;

	private final List<Piece> pieces = new ArrayList<>();

	Wording(MessageSource messages, DraftLanguage language) {
		this.messages = messages;
		this.language = language;
	}

	/** Adds a sentence that states no figure. */
	Wording say(String key, Object... arguments) {
		add(message(key, arguments), List.of());
		return this;
	}

	/**
	 * Adds a sentence that states a figure: that of the key for none, one or many.
	 * Argument 0 of the message is the figure, the others follow.
	 */
	Wording state(String key, Stated stated, Object... others) {
		return stateAs(key + this.language.form(stated.figure().number()), stated, others);
	}

	/** Adds a sentence that states a figure, by exactly that key. */
	Wording stateAs(String key, Stated stated, Object... others) {
		List<Object> arguments = new ArrayList<>(List.of(PLACE));
		arguments.addAll(List.of(others));
		add(message(key, arguments.toArray()), List.of(stated));
		return this;
	}

	List<Piece> paragraph() {
		return List.copyOf(this.pieces);
	}

	String message(String key, Object... arguments) {
		return this.messages.getMessage("draft." + key, arguments, this.language.locale());
	}

	String day(LocalDate day) {
		return this.language.day(day);
	}

	/** The figure as the language says it: "about 400". */
	String words(Figure figure) {
		String digits = this.language.digits(figure.number());
		Set<Mark> marks = figure.marks();
		String certainty = marks.contains(Mark.ABOUT) ? "about" : "exact";
		if (marks.contains(Mark.AT_LEAST)) {
			return message("figure.at_least." + certainty, digits);
		}
		if (marks.contains(Mark.AT_MOST)) {
			return message("figure.at_most." + certainty, digits);
		}
		return message("figure." + certainty, digits);
	}

	private void add(String sentence, List<Stated> stated) {
		String space = this.pieces.isEmpty() ? "" : " ";
		String[] parts = sentence.split(PLACE, -1);
		boolean isStated = parts.length > 1 && !stated.isEmpty();
		if (!isStated) {
			this.pieces.add(new Piece(space + capital(sentence), null));
			return;
		}
		boolean isFirst = parts[0].isEmpty();
		String words = words(stated.get(0).figure());
		if (!(space + parts[0]).isEmpty()) {
			this.pieces.add(new Piece(space + capital(parts[0]), null));
		}
		this.pieces.add(new Piece(isFirst ? capital(words) : words, stated.get(0)));
		this.pieces.add(new Piece(parts[1], null));
	}

	private static String capital(String words) {
		Matcher first = FIRST_LETTER.matcher(words);
		return first.find() && !Character.isDigit(words.charAt(0))
				? first.group().toUpperCase(Locale.ROOT) + words.substring(first.end()) : words;
	}

}
