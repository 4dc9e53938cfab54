package org.muster.batch.domain.plan;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds what is planned, and what the forms of planning offer.
 */
@Repository
public class PlanQueries {

	private final JdbcClient jdbc;

	PlanQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * One batch.
	 * @param code in any case
	 * @return its plan, if there is such a batch
	 */
	public Optional<PlanRow> find(String code) {
		return this.jdbc
			.sql("""
					select b.id, b.code, b.name, m.id as mission_id, m.code as mission, m.name as mission_name,
					       c.code as contributor, c.name as contributor_name, c.home, b.planned_strength,
					       b.planned_departure, b.tour_months, r.code as relieves,
					       (select min(n.code) from batch n where n.relieves_id = b.id and n.cancelled_on is null) as relieved_by,
					       b.cancelled_on, b.cancel_reason, b.version
					from batch b
					join mission m on m.id = b.mission_id
					join contributor c on c.id = b.contributor_id
					left join batch r on r.id = b.relieves_id
					where lower(b.code) = lower(:code)
					""")
			.param("code", code)
			.query(PlanRow.class)
			.optional();
	}

	/**
	 * The contributors who may send a batch.
	 * @return the home service first, then by name
	 */
	public List<Named> contributors() {
		return named("select id, code, name from contributor order by home desc, name, code", null);
	}

	/**
	 * The other batches of a mission, which a batch may relieve.
	 * @param mission the code of the mission, {@code null} for all
	 * @return by code
	 */
	public List<Named> batches(@Nullable String mission) {
		return named("""
				select b.id, b.code, b.name
				from batch b
				join mission m on m.id = b.mission_id
				where cast(:which as text) is null or lower(m.code) = lower(:which)
				order by b.code
				""", mission);
	}

	/**
	 * The units from which officers may be wanted.
	 * @return by name
	 */
	public List<Named> units() {
		return named("select id, code, name from unit order by name, code", null);
	}

	/**
	 * The ranks of a list that no officer on record has.
	 * @param ranks the ranks in any case
	 * @return those that nobody has
	 */
	public List<String> unknownRanks(List<String> ranks) {
		return this.jdbc.sql("""
				select rank
				from unnest(:ranks) as rank
				where not exists (select from officer o where lower(o.rank) = lower(rank))
				""").param("ranks", ranks.toArray(String[]::new)).query(String.class).list();
	}

	private List<Named> named(String sql, @Nullable String which) {
		return this.jdbc.sql(sql).param("which", which).query(Named.class).list();
	}

	/**
	 * Something that a form offers to choose.
	 *
	 * @param id its key
	 * @param code its code
	 * @param name its name
	 */
	public record Named(long id, String code, String name) {

	}

}
