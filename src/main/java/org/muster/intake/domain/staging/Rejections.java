package org.muster.intake.domain.staging;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.Rejection;
import org.muster.intake.domain.staging.row.Fault;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What cannot be taken, kept in a temporary table of the running transaction.
 */
public class Rejections {

	private static final int FETCHED = 1000;

	private final JdbcClient jdbc;

	private final List<Rejection> pending = new ArrayList<>();

	private String file = "";

	private int place;

	/**
	 * Begins with none.
	 * @param jdbc of the running transaction
	 */
	public Rejections(JdbcClient jdbc) {
		this.jdbc = jdbc;
		jdbc.sql("""
				create temporary table rejected (
				    place       integer not null,
				    file        text not null,
				    line        bigint,
				    column_name text,
				    value       text,
				    reason      text not null
				) on commit drop
				""").update();
	}

	/**
	 * Turns to the next file.
	 * @param name of the file
	 */
	public void turnTo(String name) {
		this.file = name;
		this.place++;
	}

	/**
	 * Keeps what cannot be taken of the present file, while its rows are still on their
	 * way.
	 * @param line of the file, or {@code null}
	 * @param fault what is wrong
	 */
	void keep(@Nullable Long line, Fault fault) {
		this.pending.add(new Rejection(this.file, line, fault.column(), fault.value(), fault.reason()));
	}

	boolean hasKept() {
		return !this.pending.isEmpty();
	}

	/** Writes down what was kept. */
	void write() {
		this.pending.forEach(this::add);
		this.pending.clear();
	}

	/**
	 * Writes down something that cannot be taken.
	 * @param rejection what and why
	 */
	public void add(Rejection rejection) {
		this.jdbc.sql("""
				insert into rejected (place, file, line, column_name, value, reason)
				values (:place, :file, :line, :column, :value, :reason)
				""")
			.param("place", this.place)
			.param("file", rejection.file())
			.param("line", rejection.line())
			.param("column", rejection.column())
			.param("value", rejection.value())
			.param("reason", rejection.reason())
			.update();
	}

	/**
	 * Writes down the breaches that a query finds in the present file.
	 * @param column under which they are listed
	 * @param breaches SQL that selects line, value and reason
	 * @param today the headquarters' today
	 */
	void addAll(@Nullable String column, String breaches, LocalDate today) {
		this.jdbc.sql("""
				insert into rejected (place, file, line, column_name, value, reason)
				select :place, :file, breach.line, :column, breach.value, breach.reason
				from (
				%s
				) breach (line, value, reason)
				""".formatted(breaches))
			.param("place", this.place)
			.param("file", this.file)
			.param("column", column)
			.param("today", today)
			.update();
	}

	/**
	 * Writes down what was wrong with cells of the present file.
	 * @param staged the table of its rows
	 */
	void addFaults(String staged) {
		this.jdbc.sql("""
				insert into rejected (place, file, line, column_name, value, reason)
				select :place, :file, s.line, f ->> 'column', f ->> 'value', f ->> 'reason'
				from %s s
				cross join jsonb_array_elements(s.faults) f
				""".formatted(staged)).param("place", this.place).param("file", this.file).update();
	}

	/**
	 * The place of the present file, by which its rejections are found in the table.
	 * @return 1 for the first file
	 */
	int place() {
		return this.place;
	}

	/**
	 * How many rows of the present file were not taken.
	 * @return zero if all were
	 */
	long countHere() {
		return this.jdbc.sql("select count(distinct coalesce(line, 0)) from rejected where place = :place")
			.param("place", this.place)
			.query(Long.class)
			.single();
	}

	/**
	 * How many rows, headers and files were not taken.
	 * @return zero if everything was
	 */
	public long count() {
		return this.jdbc.sql("select count(distinct (place, line)) from rejected").query(Long.class).single();
	}

	/**
	 * Every reason of one file, by line and column.
	 * @param place of the file, 1 for the first
	 * @return the reasons, to be closed
	 */
	public Stream<Rejection> of(int place) {
		return this.jdbc.sql("""
				select file, line, column_name as "column", value, reason
				from rejected
				where place = :place
				order by line nulls first, ctid
				""").withFetchSize(FETCHED).param("place", place).query(Rejection.class).stream();
	}

	/**
	 * The first reasons, by file, line and column.
	 * @param most how many
	 * @return the reasons
	 */
	public List<Rejection> first(int most) {
		return this.jdbc.sql("""
				select file, line, column_name as "column", value, reason
				from rejected
				order by place, line nulls first, ctid
				limit :most
				""").param("most", most).query(Rejection.class).list();
	}

}
