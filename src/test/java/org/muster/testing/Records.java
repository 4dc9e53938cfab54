package org.muster.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Writes records straight into the tables, each with as little as its table demands.
 * Answers the key of what it wrote. Days are written as {@code 2024-11-08}; {@code null}
 * leaves a period open.
 */
public final class Records {

	private final JdbcClient jdbc;

	public Records(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A mission in Haiti. */
	public long mission(String code) {
		return add("mission", "code", code, "name", "Mission " + code, "host_country", "HT");
	}

	/** The home service. */
	public long home() {
		return add("contributor", "code", "KE", "name", "Kenya", "home", true);
	}

	/** A country that reports numbers only. */
	public long country(String code) {
		return add("contributor", "code", code, "name", "Country " + code);
	}

	/** Countries not yet named. */
	public long collective(String code) {
		return add("contributor", "code", code, "name", "Countries " + code, "collective", true);
	}

	/** A mandate, exact in its strength. */
	public long mandate(long mission, String from, String until, int strength) {
		return add("mandate", "mission_id", mission, "instrument", "Resolution of " + from, "authority",
				"un_authorised", "from_day", day(from), "until_day", day(until), "authorised_strength", strength);
	}

	/** A unit at the top of the tree. */
	public long unit(String code) {
		return add("unit", "code", code, "name", "Unit " + code);
	}

	/** A unit under another. */
	public long unit(String code, long parent) {
		return add("unit", "code", code, "name", "Unit " + code, "parent_id", parent);
	}

	/** A man without status or unit. */
	public long officer(String serviceNumber) {
		return officer(serviceNumber, "M");
	}

	/** An officer without status or unit. */
	public long officer(String serviceNumber, String sex) {
		return add("officer", "service_number", serviceNumber, "surname", "Invented", "rank", "Constable", "sex", sex);
	}

	/** A man who is active on every day. */
	public long activeOfficer(String serviceNumber) {
		long officer = officer(serviceNumber);
		status(officer, "active", null, null);
		return officer;
	}

	public long status(long officer, String status, @Nullable String from, @Nullable String until) {
		return add("officer_status", "officer_id", officer, "status", status, "from_day", dayOrNull(from), "until_day",
				dayOrNull(until));
	}

	public long posting(long officer, long unit, @Nullable String from, @Nullable String until) {
		return add("officer_posting", "officer_id", officer, "unit_id", unit, "from_day", dayOrNull(from), "until_day",
				dayOrNull(until));
	}

	/** A training course whose passes are valid for so many months, or for ever. */
	public long course(String code, @Nullable Integer months) {
		return course(code, "course", months);
	}

	/** A course or clearance whose passes are valid for so many months, or for ever. */
	public long course(String code, String kind, @Nullable Integer months) {
		long course = add("course", "code", code, "title", "Course " + code, "kind", kind);
		validity(course, months, null, null);
		return course;
	}

	public long validity(long course, @Nullable Integer months, @Nullable String from, @Nullable String until) {
		return add("course_validity", "course_id", course, "months", months, "from_day", dayOrNull(from), "until_day",
				dayOrNull(until));
	}

	/** A mission demands a course of all officers. */
	public long requirement(long mission, long course, String from) {
		return add("requirement", "mission_id", mission, "course_id", course, "from_day", day(from));
	}

	public long pass(long officer, long course, String day) {
		return completion(officer, course, day, "passed");
	}

	public long completion(long officer, long course, String day, String result) {
		return add("completion", "officer_id", officer, "course_id", course, "completed_on", day(day), "result",
				result);
	}

	/** A pass that was made void. */
	public long voidedPass(long officer, long course, String day, String voidedOn) {
		return add("completion", "officer_id", officer, "course_id", course, "completed_on", day(day), "voided_on",
				day(voidedOn), "voided_by", "trainer", "void_reason", "Wrong officer");
	}

	/** A batch without planned departure. */
	public long batch(long mission, long contributor, String code, int planned) {
		return add("batch", "mission_id", mission, "contributor_id", contributor, "code", code, "name", "Batch " + code,
				"planned_strength", planned);
	}

	public long roll(long batch, long officer, String from, @Nullable String until) {
		return add("roll_entry", "batch_id", batch, "officer_id", officer, "from_day", day(from), "until_day",
				dayOrNull(until));
	}

	/**
	 * A movement of a batch that took effect on a day: arrived when out, departed when
	 * home.
	 */
	public long movement(long batch, String direction, String day) {
		boolean out = "out".equals(direction);
		return move(batch, direction, null, out ? null : day, out ? day : null);
	}

	/** A movement of a batch that is only planned. */
	public long plan(long batch, String direction, String day) {
		return move(batch, direction, day, null, null);
	}

	public long move(long batch, String direction, @Nullable String planned, @Nullable String departed,
			@Nullable String arrived) {
		return this.jdbc
			.sql("""
					insert into movement (mission_id, contributor_id, batch_id, direction, planned_on, departed_on, arrived_on)
					select mission_id, contributor_id, id, :direction, :planned::date, :departed::date, :arrived::date
					from batch where id = :batch
					returning id
					""")
			.param("batch", batch)
			.param("direction", direction)
			.param("planned", planned)
			.param("departed", departed)
			.param("arrived", arrived)
			.query(Long.class)
			.single();
	}

	/** Says how many moved. */
	public void report(long movement, int number, String qualifier) {
		this.jdbc.sql("update movement set reported_number = ?, qualifier = ? where id = ?")
			.params(number, qualifier, movement)
			.update();
	}

	/** Names an officer who moved. */
	public long manifest(long movement, long officer) {
		return add("manifest_entry", "movement_id", movement, "officer_id", officer);
	}

	/** A count of formed police. */
	public long strengthReturn(long mission, long contributor, String asOf, int total) {
		return add("strength_return", "mission_id", mission, "contributor_id", contributor, "as_of", day(asOf), "kind",
				"formed_police_unit", "total", total);
	}

	public long pledge(long mission, long contributor, int number, String qualifier, String pledgedOn) {
		return add("pledge", "mission_id", mission, "contributor_id", contributor, "number", number, "qualifier",
				qualifier, "pledged_on", day(pledgedOn));
	}

	public long statement(String code, String statedOn) {
		return add("statement", "code", code, "issuer", "National Police Service", "stated_on", day(statedOn), "title",
				"Statement " + code);
	}

	/** A claim about a whole mission. */
	public long claim(long statement, long mission, String measure, String asOf, int number, String qualifier) {
		return add("claim", "statement_id", statement, "mission_id", mission, "measure", measure, "as_of", day(asOf),
				"number", number, "qualifier", qualifier);
	}

	/** Any row, by the names and values of its columns in turn. */
	public long add(String table, @Nullable Object... columnsAndValues) {
		List<String> columns = new ArrayList<>();
		List<@Nullable Object> values = new ArrayList<>();
		for (int index = 0; index < columnsAndValues.length; index += 2) {
			columns.add(String.valueOf(columnsAndValues[index]));
			values.add(columnsAndValues[index + 1]);
		}
		String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
		return this.jdbc
			.sql("insert into %s (%s) values (%s) returning id".formatted(table, String.join(", ", columns), places))
			.params(values)
			.query(Long.class)
			.single();
	}

	/** Many rows in one statement, each with the values of all columns. */
	public List<Long> addAll(String table, List<String> columns, List<List<@Nullable Object>> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		String places = "(" + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
		return this.jdbc
			.sql("insert into %s (%s) values %s returning id".formatted(table, String.join(", ", columns),
					String.join(", ", Collections.nCopies(rows.size(), places))))
			.params(rows.stream().flatMap(List::stream).toList())
			.query(Long.class)
			.list();
	}

	private static LocalDate day(String day) {
		return LocalDate.parse(day);
	}

	private static @Nullable LocalDate dayOrNull(@Nullable String day) {
		return (day != null) ? LocalDate.parse(day) : null;
	}

}
