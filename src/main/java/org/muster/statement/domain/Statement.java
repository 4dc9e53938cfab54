package org.muster.statement.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import org.jspecify.annotations.Nullable;
import org.muster.shared.persistence.Recorded;

/**
 * Something said in public on a day.
 */
@Entity
public class Statement extends Recorded {

	private String code;

	private String issuer;

	private LocalDate statedOn;

	private String title;

	private @Nullable String source;

	protected Statement() {
	}

	/**
	 * Records a statement.
	 * @param code unique regardless of case
	 * @param issuer who said it
	 * @param statedOn on what day
	 * @param title what it is called
	 * @param source where it can be found
	 */
	public Statement(String code, String issuer, LocalDate statedOn, String title, @Nullable String source) {
		this.code = code;
		this.issuer = issuer;
		this.statedOn = statedOn;
		this.title = title;
		this.source = source;
	}

	/**
	 * The code in addresses and files.
	 * @return as it was entered
	 */
	public String code() {
		return this.code;
	}

	/**
	 * Who said it.
	 * @return as it was entered
	 */
	public String issuer() {
		return this.issuer;
	}

	/**
	 * When it was said.
	 * @return the day
	 */
	public LocalDate statedOn() {
		return this.statedOn;
	}

	/**
	 * What it is called.
	 * @return as it was entered
	 */
	public String title() {
		return this.title;
	}

	/**
	 * Where it can be found.
	 * @return {@code null} where not recorded
	 */
	public @Nullable String source() {
		return this.source;
	}

}
