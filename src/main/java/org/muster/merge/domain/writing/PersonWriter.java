package org.muster.merge.domain.writing;

import java.util.List;

import org.muster.merge.domain.Decisions;
import org.muster.merge.domain.Moved;
import org.muster.merge.domain.Pair;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Merges who the officer is and the days in units and of statuses.
 */
@Repository
class PersonWriter {

	private final JdbcClient jdbc;

	private final PeriodWriter periods;

	PersonWriter(JdbcClient jdbc, PeriodWriter periods) {
		this.jdbc = jdbc;
		this.periods = periods;
	}

	/** Writes down which record becomes part of which; former numbers go with it. */
	void begin(Pair pair) {
		this.jdbc.sql("insert into officer_merge (officer_id, merged_id, service_number) values (?, ?, ?)")
			.params(pair.keptId(), pair.otherId(), pair.other())
			.update();
		this.jdbc.sql("update officer_merge set officer_id = ? where officer_id = ?")
			.params(pair.keptId(), pair.otherId())
			.update();
	}

	/** Takes over what is decided for the other record, or known there alone. */
	void facts(Pair pair, Decisions decisions) {
		this.jdbc
			.sql("""
					update officer k
					set surname = case when 'surname' = any (:others) then o.surname else k.surname end,
					    other_names = case
					        when 'other_names' = any (:others) then o.other_names else coalesce(k.other_names, o.other_names) end,
					    rank = case when 'rank' = any (:others) then o.rank else k.rank end,
					    sex = case when 'sex' = any (:others) then o.sex else k.sex end,
					    date_of_birth = case
					        when 'date_of_birth' = any (:others) then o.date_of_birth
					        else coalesce(k.date_of_birth, o.date_of_birth) end,
					    enlisted_on = case
					        when 'enlisted_on' = any (:others) then o.enlisted_on
					        else coalesce(k.enlisted_on, o.enlisted_on) end
					from officer o
					where k.id = :kept
					  and o.id = :other
					""")
			.param("others", decisions.chosen().keySet().stream().filter(decisions::otherHolds).toArray(String[]::new))
			.param("kept", pair.keptId())
			.param("other", pair.otherId())
			.update();
	}

	/** The days in units and of statuses, the record that holds first. */
	List<Moved> service(Pair pair, Decisions decisions) {
		return List.of(this.periods.merge("officer_posting", pair, decisions.otherHolds("postings"), ""),
				this.periods.merge("officer_status", pair, decisions.otherHolds("statuses"), ""));
	}

	/** Removes the record that is empty now. */
	void end(Pair pair) {
		this.jdbc.sql("delete from officer where id = ?").param(pair.otherId()).update();
		this.jdbc.sql("set constraints all immediate").update();
	}

}
