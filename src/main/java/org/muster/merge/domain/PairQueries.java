package org.muster.merge.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the two records of a merge, and what has become of them.
 */
@Repository
public class PairQueries {

	/** The tables whose rows a merge moves or decides about. */
	private static final List<String> OWNED = List.of("officer_posting", "officer_status", "completion",
			"session_enrolment", "roll_entry", "manifest_entry");

	private final JdbcClient jdbc;

	PairQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Finds two records and keeps others from changing them until the transaction ends.
	 * @param kept the number of the record that stays, in any case, with or without
	 * spaces
	 * @param other the number of the record that goes
	 * @return nothing where either is no longer there
	 */
	public Optional<Pair> lock(String kept, String other) {
		this.jdbc.sql("""
				select id from officer
				where service_number_key in (service_number_key(:kept), service_number_key(:other))
				order by id
				for update
				""").param("kept", kept).param("other", other).query(Long.class).list();
		return this.jdbc.sql("""
				select k.id as kept_id, k.service_number as kept, o.id as other_id, o.service_number as other
				from officer k
				join officer o on o.service_number_key = service_number_key(:other) and o.id <> k.id
				where k.service_number_key = service_number_key(:kept)
				""").param("kept", kept).param("other", other).query(Pair.class).optional();
	}

	/**
	 * Finds the merge by which a record became part of another.
	 * @param number its service number
	 * @return nothing where it did not
	 */
	public Optional<PastMerge> past(String number) {
		return this.jdbc.sql("""
				select m.service_number as former, o.service_number as now, m.recorded_by
				from officer_merge m
				join officer o on o.id = m.officer_id
				where m.service_number_key = service_number_key(:number)
				""").param("number", number).query(PastMerge.class).optional();
	}

	/**
	 * Stands for everything on record of the two: another text once any of it changed.
	 * @param pair the two records
	 * @return a short text for forms to send back
	 */
	public String seen(Pair pair) {
		String rows = OWNED.stream()
			.map("select '%1$s' as owned, id, version from %1$s where officer_id in (:kept, :other)"::formatted)
			.reduce("select 'officer' as owned, id, version from officer where id in (:kept, :other)",
					(all, table) -> all + "\nunion all\n" + table);
		return this.jdbc
			.sql("select md5(string_agg(owned || id || '.' || version, ' ' order by owned, id)) from (%s) r"
				.formatted(rows))
			.param("kept", pair.keptId())
			.param("other", pair.otherId())
			.query(String.class)
			.single();
	}

	/**
	 * A merge that was made.
	 *
	 * @param former the number of the record that went
	 * @param now the number of the officer whose it is now
	 * @param recordedBy the account that merged
	 */
	public record PastMerge(String former, String now, String recordedBy) {

	}

}
