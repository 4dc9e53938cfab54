package org.muster.statement.web.claim;

import java.time.LocalDate;

import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.view.Days;
import org.muster.statement.service.evidence.Clue;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in words what could explain a difference.
 */
@Component("clueWords")
public class ClueWords {

	private final MessageSource messages;

	private final Days days;

	private final MusterSettings settings;

	ClueWords(MessageSource messages, Days days, MusterSettings settings) {
		this.messages = messages;
		this.days = days;
		this.settings = settings;
	}

	/**
	 * A clue in words.
	 * @param clue the clue
	 * @return one sentence or two
	 */
	public String of(Clue clue) {
		Object[] arguments = clue.arguments().stream().map(this::shown).toArray();
		return this.messages.getMessage("clue." + clue.key(), arguments, this.settings.locale());
	}

	private Object shown(Object argument) {
		if (argument instanceof LocalDate day) {
			return this.days.plain(day);
		}
		if (argument instanceof Number) {
			return argument;
		}
		String text = argument.toString();
		return (argument instanceof String)
				? String.valueOf(this.messages.getMessage(text, null, text, this.settings.locale())) : text;
	}

}
