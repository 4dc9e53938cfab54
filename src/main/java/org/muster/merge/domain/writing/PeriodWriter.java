package org.muster.merge.domain.writing;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.merge.domain.Moved;
import org.muster.merge.domain.Pair;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Merges periods of which an officer has one at a time: those of one record stay as they
 * are, those of the other give way to them day by day.
 */
@Repository
class PeriodWriter {

	private final JdbcClient jdbc;

	PeriodWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Merges the periods of a table.
	 * @param table with {@code officer_id}, {@code from_day} and {@code until_day}
	 * @param pair the two records
	 * @param otherHolds whether those of the record that goes stay as they are
	 * @param alike a condition on {@code p} and {@code w} under which the first gives way
	 * to the second, {@code and} before it, or nothing for always
	 * @return how many became the other's
	 */
	Moved merge(String table, Pair pair, boolean otherHolds, String alike) {
		long holding = otherHolds ? pair.otherId() : pair.keptId();
		long giving = otherHolds ? pair.keptId() : pair.otherId();
		int both = 0;
		for (Part part : parts(table, holding, giving, alike)) {
			both += (part.turn() == 0) ? 1 : 0;
			write(table, part);
		}
		int moved = this.jdbc.sql("update %s set officer_id = ? where officer_id = ?".formatted(table))
			.params(pair.keptId(), pair.otherId())
			.update();
		return new Moved(table, moved, both);
	}

	private List<Part> parts(String table, long holding, long giving, String alike) {
		return this.jdbc.sql("""
				select p.id, lower(left_over.days) as from_day, upper(left_over.days) as until_day,
				       coalesce(left_over.turn, 0) as turn
				from %1$s p
				left join lateral (
				    select days, turn
				    from unnest(datemultirange(daterange(p.from_day, p.until_day)) - coalesce((
				        select range_agg(daterange(w.from_day, w.until_day))
				        from %1$s w
				        where w.officer_id = :holding%2$s), '{}')) with ordinality as part (days, turn)
				) left_over on true
				where p.officer_id = :giving
				  and exists (
				      select from %1$s w
				      where w.officer_id = :holding%2$s
				        and daterange(w.from_day, w.until_day) && daterange(p.from_day, p.until_day))
				order by p.id, turn
				""".formatted(table, alike)).param("holding", holding).param("giving", giving).query(Part.class).list();
	}

	private void write(String table, Part part) {
		switch (part.turn()) {
			case 0 -> this.jdbc.sql("delete from %s where id = ?".formatted(table)).param(part.id()).update();
			case 1 ->
				this.jdbc.sql("update %s set from_day = :from, until_day = :until where id = :id".formatted(table))
					.param("from", part.fromDay())
					.param("until", part.untilDay())
					.param("id", part.id())
					.update();
			default -> again(table, part);
		}
	}

	/** What is left on the other side of days that the other record holds. */
	private void again(String table, Part part) {
		String columns = this.jdbc.sql("""
				select string_agg(quote_ident(attname), ', ')
				from pg_attribute
				where attrelid = cast(:table as regclass)
				  and attnum > 0
				  and not attisdropped
				  and attgenerated = ''
				  and attname not in ('id', 'version', 'recorded_at', 'recorded_by', 'from_day', 'until_day')
				""").param("table", table).query(String.class).single();
		this.jdbc
			.sql("insert into %1$s (%2$s, from_day, until_day) select %2$s, :from, :until from %1$s where id = :id"
				.formatted(table, columns))
			.param("from", part.fromDay())
			.param("until", part.untilDay())
			.param("id", part.id())
			.update();
	}

	/**
	 * What is left of a period.
	 *
	 * @param id the period
	 * @param fromDay the first day, {@code null} for since before the records
	 * @param untilDay the first day after it, {@code null} for until further notice
	 * @param turn 1 for what is left first, 2 and on for more, 0 where nothing is
	 */
	record Part(long id, @Nullable LocalDate fromDay, @Nullable LocalDate untilDay, int turn) {

	}

}
