package org.muster.shared.persistence;

import jakarta.persistence.AttributeConverter;
import org.jspecify.annotations.Nullable;
import org.muster.shared.Words;

/**
 * Keeps an enum as the lower-case word that files and tables use.
 *
 * @param <E> the enum
 */
public abstract class WordConverter<E extends Enum<E>> implements AttributeConverter<E, String> {

	private final Class<E> type;

	/**
	 * Converts the constants of an enum.
	 * @param type the enum's class
	 */
	protected WordConverter(Class<E> type) {
		this.type = type;
	}

	@Override
	public @Nullable String convertToDatabaseColumn(@Nullable E constant) {
		return (constant != null) ? Words.of(constant) : null;
	}

	@Override
	public @Nullable E convertToEntityAttribute(@Nullable String word) {
		return (word != null) ? Words.parse(this.type, word) : null;
	}

}
