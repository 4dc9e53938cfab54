package org.muster.batch.domain.roll;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds active officers who are on no roll from a day on.
 */
@Repository
public class CandidateQueries {

	private final JdbcClient jdbc;

	CandidateQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Some candidates, whether ready or not.
	 * @param filter which officers
	 * @param after the service number after which to go on, {@code null} from the first
	 * @param day the day from which they would be on the roll
	 * @param limit how many at most
	 * @return in the order of service numbers
	 */
	public List<Member> find(CandidateFilter filter, @Nullable String after, LocalDate day, int limit) {
		return this.jdbc
			.sql("""
					select o.id, o.service_number, o.surname, o.other_names, o.rank, o.sex, u.code as unit, s.status
					from officer o
					join officer_status s on s.officer_id = o.id and s.status = 'active'
					    and daterange(s.from_day, s.until_day) @> cast(:day as date)
					left join officer_posting p on p.officer_id = o.id
					    and daterange(p.from_day, p.until_day) @> cast(:day as date)
					left join unit u on u.id = p.unit_id
					where (cast(:after as text) is null or o.service_number_key > service_number_key(:after))
					  and (cast(:unit as text) is null or p.unit_id in (
					      select w.id from unit root cross join units_within(root.id) w where lower(root.code) = lower(:unit)))
					  and (cast(:rank as text) is null or lower(o.rank) = lower(:rank))
					  and (cast(:sex as text) is null or o.sex = upper(:sex))
					  and (cast(:q as text) is null
					       or starts_with(o.service_number_key, service_number_key(:q))
					       or strpos(lower(concat_ws(' ', o.surname, o.other_names)), lower(:q)) > 0)
					  and not exists (
					      select from roll_entry r
					      where r.officer_id = o.id and (r.until_day is null or r.until_day > cast(:day as date)))
					order by o.service_number_key
					limit :limit
					""")
			.param("after", after)
			.param("unit", filter.unit())
			.param("rank", filter.rank())
			.param("sex", filter.sex())
			.param("q", filter.q())
			.param("day", day)
			.param("limit", limit)
			.query(Member.class)
			.list();
	}

}
