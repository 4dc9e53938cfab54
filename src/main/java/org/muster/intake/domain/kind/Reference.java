package org.muster.intake.domain.kind;

/**
 * A record that another one names by its code.
 */
public enum Reference {

	/** By its code. */
	MISSION("missions", "mission", "mission"),

	/** By its code. */
	CONTRIBUTOR("contributors", "contributor", "contributor"),

	/** By its code. */
	UNIT("units", "unit", "unit"),

	/** By the service number, whatever its case and spaces. */
	OFFICER("officers", "officer", "officer with the service number"),

	/** By its code. */
	COURSE("courses", "course", "course"),

	/** By its code. */
	BATCH("batches", "batch", "batch"),

	/** By its code. */
	STATEMENT("statements", "statement", "statement"),

	/** By its two letters; the list of countries is no record that is imported. */
	COUNTRY("countries", "country", "country (ISO 3166-1 alpha-2)");

	private final String kind;

	private final String table;

	private final String words;

	Reference(String kind, String table, String words) {
		this.kind = kind;
		this.table = table;
		this.words = words;
	}

	/**
	 * The kind of file that brings such records.
	 * @return its name
	 */
	public String kind() {
		return this.kind;
	}

	/**
	 * Where such records are.
	 * @return the table
	 */
	public String table() {
		return this.table;
	}

	/**
	 * What such a record is called in a sentence.
	 * @return the words before its code
	 */
	public String words() {
		return this.words;
	}

	/**
	 * What the row that names it keeps.
	 * @return a column of the table
	 */
	public String kept() {
		return (this == COUNTRY) ? "code" : "id";
	}

	/**
	 * The condition under which a record is the one that is named, in the form that the
	 * unique index of its table answers.
	 * @param alias of the table
	 * @param value an SQL expression
	 * @return an SQL condition
	 */
	public String inTable(String alias, String value) {
		return switch (this) {
			case OFFICER -> "%s.service_number_key = service_number_key(%s)".formatted(alias, value);
			case COUNTRY -> "%s.code = upper(%s)".formatted(alias, value);
			default -> "lower(%s.code) = lower(%s)".formatted(alias, value);
		};
	}

	/**
	 * The condition under which a staged row is the one that is named.
	 * @param alias of the staged rows
	 * @param value an SQL expression
	 * @return an SQL condition
	 */
	public String inStaged(String alias, String value) {
		return (this == OFFICER)
				? "service_number_key(%s.service_number) = service_number_key(%s)".formatted(alias, value)
				: "lower(%s.code) = lower(%s)".formatted(alias, value);
	}

}
