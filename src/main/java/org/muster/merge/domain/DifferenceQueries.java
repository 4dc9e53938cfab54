package org.muster.merge.domain;

import java.util.ArrayList;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds where two records of one person say different things.
 */
@Repository
public class DifferenceQueries {

	private static final String FACTS = """
			select f.key, f.key as kind, null::text as about, f.kept, f.other
			from officer k
			join officer o on o.id = :other
			cross join lateral (values
			    (1, 'surname', k.surname, o.surname),
			    (2, 'other_names', k.other_names, o.other_names),
			    (3, 'rank', k.rank, o.rank),
			    (4, 'sex', k.sex, o.sex),
			    (5, 'date_of_birth', k.date_of_birth::text, o.date_of_birth::text),
			    (6, 'enlisted_on', k.enlisted_on::text, o.enlisted_on::text)) f (place, key, kept, other)
			where k.id = :kept
			  and f.kept <> f.other
			order by f.place
			""";

	private static final String SERVICE = """
			select '%1$s' as key, '%1$s' as kind, null::text as about,
			       string_agg(distinct concat_ws(' ', %2$s,
			           '(' || coalesce(a.from_day::text, '…') || ' – ' || coalesce((a.until_day - 1)::text, '…') || ')'), '; ') as kept,
			       string_agg(distinct concat_ws(' ', %3$s,
			           '(' || coalesce(b.from_day::text, '…') || ' – ' || coalesce((b.until_day - 1)::text, '…') || ')'), '; ') as other
			from %4$s a
			join %4$s b on b.officer_id = :other and b.%5$s <> a.%5$s
			    and daterange(b.from_day, b.until_day) && daterange(a.from_day, a.until_day)
			where a.officer_id = :kept
			having count(*) > 0
			""";

	private static final String RESULTS = """
			select format('result-%s-%s', a.course_id, a.completed_on) as key, 'result' as kind,
			       format('%s, %s', c.title, a.completed_on) as about, s.kept, s.other
			from completion a
			join completion b
			    on b.officer_id = :other and b.course_id = a.course_id and b.completed_on = a.completed_on
			join course c on c.id = a.course_id
			cross join lateral (select
			    concat_ws(' · ', a.result, a.certificate_number, 'void: ' || a.void_reason,
			        case when a.awaiting_approval then 'awaiting approval' end) as kept,
			    concat_ws(' · ', b.result, b.certificate_number, 'void: ' || b.void_reason,
			        case when b.awaiting_approval then 'awaiting approval' end) as other) s
			where a.officer_id = :kept
			  and s.kept <> s.other
			order by a.completed_on, lower(c.title)
			""";

	private final JdbcClient jdbc;

	DifferenceQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What only a person can decide: which name is right, which unit and status hold on
	 * the days on which both records have one, and which of two results of a course and
	 * day.
	 * @param pair the two records
	 * @return facts, then service, then results by day
	 */
	public List<Difference> of(Pair pair) {
		List<Difference> differences = new ArrayList<>(find(FACTS, pair));
		differences.addAll(find(SERVICE.formatted("postings", "(select name from unit where id = a.unit_id)",
				"(select name from unit where id = b.unit_id)", "officer_posting", "unit_id"), pair));
		differences
			.addAll(find(SERVICE.formatted("statuses", "a.status", "b.status", "officer_status", "status"), pair));
		differences.addAll(find(RESULTS, pair));
		return differences;
	}

	private List<Difference> find(String sql, Pair pair) {
		return this.jdbc.sql(sql)
			.param("kept", pair.keptId())
			.param("other", pair.otherId())
			.query(Difference.class)
			.list();
	}

}
