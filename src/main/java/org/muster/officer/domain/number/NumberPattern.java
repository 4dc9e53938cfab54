package org.muster.officer.domain.number;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.util.StringUtils;

/**
 * The pattern of service numbers. It is handed to the database as the application starts,
 * which asks it of every new number on every path; numbers on record stay as they are.
 */
@Repository
public class NumberPattern implements SmartInitializingSingleton {

	private static final String SETTING = "muster.service-number-pattern";

	private final JdbcClient jdbc;

	private final @Nullable Pattern pattern;

	private final @Nullable String words;

	NumberPattern(JdbcClient jdbc, NumberSettings settings) {
		String written = settings.serviceNumberPattern();
		this.jdbc = jdbc;
		this.pattern = StringUtils.hasText(written) ? compiled(written) : null;
		this.words = (this.pattern == null) ? null
				: StringUtils.hasText(settings.serviceNumberWords()) ? settings.serviceNumberWords() : written;
	}

	@Override
	public void afterSingletonsInstantiated() {
		if (this.pattern == null) {
			this.jdbc.sql("delete from service_number_pattern").update();
			return;
		}
		try {
			this.jdbc.sql("select '' ~ ?").param(this.pattern.pattern()).query(Boolean.class).single();
		}
		catch (DataAccessException ex) {
			throw unreadable(this.pattern.pattern(), ex);
		}
		this.jdbc.sql("""
				insert into service_number_pattern (pattern, words) values (:pattern, :words)
				on conflict (id) do update set pattern = excluded.pattern, words = excluded.words
				""").param("pattern", this.pattern.pattern()).param("words", this.words).update();
	}

	/**
	 * How a service number is written.
	 * @return in words, {@code null} where any will do
	 */
	public @Nullable String words() {
		return this.words;
	}

	/**
	 * Refuses a service number that is written otherwise.
	 * @param field the field beside which it is said
	 * @param serviceNumber what was typed
	 * @throws BrokenRuleException if it is
	 */
	public void require(String field, String serviceNumber) {
		BrokenRuleException.require(this.pattern == null || this.pattern.matcher(serviceNumber).matches(), field,
				"A service number is written like this: %s.".formatted(this.words));
	}

	private static Pattern compiled(String written) {
		try {
			return Pattern.compile(written);
		}
		catch (PatternSyntaxException ex) {
			throw unreadable(written, ex);
		}
	}

	private static IllegalStateException unreadable(String written, Exception cause) {
		return new IllegalStateException(
				"The setting %s is no regular expression that Java and PostgreSQL understand: %s".formatted(SETTING,
						written),
				cause);
	}

}
