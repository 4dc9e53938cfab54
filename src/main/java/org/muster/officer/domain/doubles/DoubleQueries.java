package org.muster.officer.domain.doubles;

import java.time.LocalDate;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Looks for records that may be of one person.
 */
@Repository
public class DoubleQueries {

	/** From 0 for nothing in common to 1 for the same, by letters three in a row. */
	private static final double SIMILAR = 0.5;

	private final JdbcClient jdbc;

	DoubleQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The likeliest doubles.
	 * @param day the day whose units are told
	 * @param limit how many pairs at most
	 * @return those with the same number first, then by how similar the names are
	 */
	public List<LikelyDouble> find(LocalDate day, int limit) {
		return this.jdbc
			.sql("""
					with people as materialized (
					    select o.id, o.service_number, o.date_of_birth, concat_ws(', ', o.surname, o.other_names) as name,
					           plain_words(concat_ws(' ', o.surname, o.other_names)) as plain,
					           regexp_replace(o.service_number_key, '[^[:alnum:]]', '', 'g') as number,
					           (select u.name from officer_posting p join unit u on u.id = p.unit_id
					            where p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)) as unit
					    from officer o
					), pairs as (
					    select a.id, b.id as other, 'number' as reason, 1.0 as alike
					    from people a join people b on b.number = a.number and b.id > a.id
					    where a.number <> ''
					    union all
					    select a.id, b.id, 'birth', similarity(a.plain, b.plain)
					    from people a join people b on b.date_of_birth = a.date_of_birth and b.id > a.id
					    where similarity(a.plain, b.plain) > :similar and a.number <> b.number
					)
					select a.service_number as number, a.name, a.unit, b.service_number as other_number, b.name as other_name,
					       b.unit as other_unit, p.reason
					from pairs p
					join people a on a.id = p.id
					join people b on b.id = p.other
					order by p.reason desc, p.alike desc, a.service_number
					limit :limit
					""")
			.param("day", day)
			.param("similar", SIMILAR)
			.param("limit", limit)
			.query(LikelyDouble.class)
			.list();
	}

}
