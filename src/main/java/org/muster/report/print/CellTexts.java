package org.muster.report.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.muster.report.print.font.Glyphs;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Days;

import org.springframework.context.MessageSource;

/**
 * Writes the cells of one report. What is too long for a cell is shortened with an
 * ellipsis and a number, under which the whole text follows at the end.
 */
class CellTexts {

	/** The longest text that a cell takes, in characters. */
	static final int LONGEST = 160;

	private static final int SHORTENED = 80;

	private final MessageSource messages;

	private final Locale locale;

	private final Days days;

	private final List<String> whole = new ArrayList<>();

	CellTexts(MessageSource messages, Locale locale, Days days) {
		this.messages = messages;
		this.locale = locale;
		this.days = days;
	}

	List<String> row(List<Cell> cells) {
		List<String> texts = new ArrayList<>(cells.size());
		for (Cell cell : cells) {
			texts.add(text(cell));
		}
		return texts;
	}

	String text(Cell cell) {
		String text = fitting(Glyphs.printable(plain(cell)));
		String note = cell.note();
		return (note != null) ? text + " (" + message(note) + ")" : text;
	}

	/** The texts that were shortened, each with its number. */
	List<String> whole() {
		return this.whole;
	}

	private String plain(Cell cell) {
		String message = cell.message();
		if (message != null) {
			return message(message);
		}
		Object value = cell.value();
		if (value == null) {
			return "–";
		}
		if (value instanceof Collection<?> several) {
			return several.stream().map(this::day).collect(Collectors.joining(", "));
		}
		return day(value);
	}

	private String day(@Nullable Object value) {
		return (value instanceof LocalDate day) ? this.days.plain(day) : String.valueOf(value);
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, this.locale);
	}

	private String fitting(String text) {
		if (text.length() <= LONGEST) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(SHORTENED - 1)) ? SHORTENED - 1 : SHORTENED;
		this.whole.add("[" + (this.whole.size() + 1) + "] " + text);
		return text.substring(0, end) + "… [" + this.whole.size() + "]";
	}

}
