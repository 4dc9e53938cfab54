package org.muster.statement.domain.register;

import java.util.List;
import java.util.Optional;

import org.muster.shared.Words;
import org.muster.statement.domain.Scope;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the parts of missions that claims can be about.
 */
@Repository
public class ScopeQueries {

	private final JdbcClient jdbc;

	ScopeQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every contributor, batch and unit.
	 * @return contributors first, home before the others
	 */
	public List<Named> all() {
		return this.jdbc
			.sql("""
					select 'contributor' as kind, code, name, null as mission, 1 as place, not home as later from contributor
					union all
					select 'batch', b.code, b.name, m.code, 2, false from batch b join mission m on m.id = b.mission_id
					union all
					select 'unit', code, name, null, 3, false from unit
					order by place, later, name
					""")
			.query((row, number) -> new Named(
					new Scope(Words.parse(Scope.Kind.class, row.getString("kind")), row.getString("code")),
					row.getString("name"), row.getString("mission")))
			.list();
	}

	/**
	 * The key of a part.
	 * @param scope a part, not the whole mission
	 * @param missionId the mission, to which a batch has to belong
	 * @return the key in the table of its kind, empty where there is no such part
	 */
	public Optional<Long> key(Scope scope, long missionId) {
		return this.jdbc.sql("""
				select id from contributor where :kind = 'contributor' and lower(code) = lower(:code)
				union all
				select id from batch where :kind = 'batch' and lower(code) = lower(:code) and mission_id = :mission
				union all
				select id from unit where :kind = 'unit' and lower(code) = lower(:code)
				""")
			.param("kind", Words.of(scope.kind()))
			.param("code", scope.code())
			.param("mission", missionId)
			.query(Long.class)
			.optional();
	}

}
