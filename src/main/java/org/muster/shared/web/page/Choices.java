package org.muster.shared.web.page;

import java.util.Arrays;
import java.util.List;

import org.muster.shared.Words;
import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.web.form.Option;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The constants of the domain as something to choose from, in words.
 */
@Component
public class Choices {

	private final MessageSource messages;

	private final MusterSettings settings;

	Choices(MessageSource messages, MusterSettings settings) {
		this.messages = messages;
		this.settings = settings;
	}

	/**
	 * The constants of an enum.
	 * @param <E> the enum
	 * @param prefix stands before the spelling of a constant in messages
	 * @param type the enum
	 * @return in their order
	 */
	public <E extends Enum<E>> List<Option> words(String prefix, Class<E> type) {
		return Arrays.stream(type.getEnumConstants())
			.map(Words::of)
			.map((word) -> new Option(word,
					this.messages.getMessage(prefix + "." + word, null, this.settings.locale())))
			.toList();
	}

}
