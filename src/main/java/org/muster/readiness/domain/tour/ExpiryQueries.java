package org.muster.readiness.domain.tour;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what lapses among that which a mission requires of the officers of a batch.
 */
@Repository
public class ExpiryQueries {

	private final JdbcClient jdbc;

	ExpiryQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What officers on a roll are current in on one day, and no more on another.
	 * @param plan the batch
	 * @param onRoll the day whose roll counts
	 * @param from the day on which they are current
	 * @param needed the last day on which they have to be current
	 * @param course the code of a course, {@code null} for all
	 * @return in the order of days and service numbers
	 */
	public List<Expiry> between(TourPlan plan, LocalDate onRoll, LocalDate from, LocalDate needed,
			@Nullable String course) {
		return this.jdbc.sql("""
				select o.service_number, o.surname, o.other_names, o.rank, u.code as unit, c.code as course, c.title,
				       s.critical, s.valid_until - 1 as valid_through
				from requirement_states(:mission, array(
				    select r.officer_id
				    from roll_entry r
				    where r.batch_id = :batch and daterange(r.from_day, r.until_day) @> cast(:roll as date)), :from) s
				join course c on c.id = s.course_id
				join officer o on o.id = s.officer_id
				left join officer_posting p
				    on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:from as date)
				left join unit u on u.id = p.unit_id
				where s.state = 'current'
				  and s.valid_until <= cast(:needed as date)
				  and (cast(:course as text) is null or lower(c.code) = lower(:course))
				order by s.valid_until, o.service_number_key, c.code
				""")
			.param("mission", plan.missionId())
			.param("batch", plan.batchId())
			.param("roll", onRoll)
			.param("from", from)
			.param("needed", needed)
			.param("course", course)
			.query(Expiry.class)
			.list();
	}

}
