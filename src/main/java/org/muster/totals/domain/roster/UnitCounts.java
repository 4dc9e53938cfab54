package org.muster.totals.domain.roster;

import java.util.Collection;
import java.util.List;

import org.muster.shared.AsOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Counts the officers whom units keep at home.
 */
@Repository
public class UnitCounts {

	private final JdbcClient jdbc;

	UnitCounts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Some units with the officers who serve in them directly.
	 * @param unitIds the units
	 * @param asOf the day
	 * @return by name
	 */
	public List<UnitCount> of(Collection<Long> unitIds, AsOf asOf) {
		return this.jdbc
			.sql("""
					select u.id, u.code, u.name, u.women_only, u.floor,
					       (
					           select count(*)
					           from officer_posting p
					           join officer_status s on s.officer_id = p.officer_id and s.status = 'active'
					               and daterange(s.from_day, s.until_day) @> :day
					           where p.unit_id = u.id
					             and daterange(p.from_day, p.until_day) @> :day
					             and p.officer_id not in (select officer_id from mission_days(:today) m where m.days @> :day)
					       ) as left_at_home
					from unit u
					where u.id = any (:units)
					order by u.name, u.code
					""")
			.param("units", unitIds.toArray(Long[]::new))
			.param("day", asOf.day())
			.param("today", asOf.today())
			.query(UnitCount.class)
			.list();
	}

}
