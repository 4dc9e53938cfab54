package org.muster.intake.service.mapping;

import java.util.List;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.service.ImportRights;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lists the mappings that are kept, and forgets those that are of no more use. Files of
 * that system are then matched by hand again.
 */
@Service
@Transactional
public class MappingBook {

	private static final String SELECT = """
			select m.id, m.name, m.kind, h.headings, m.version, m.recorded_by as kept_by, u.used_by,
			       to_char(m.recorded_at at time zone current_setting('timezone'), 'YYYY-MM-DD HH24:MI') as kept_at,
			       to_char(u.used_at at time zone current_setting('timezone'), 'YYYY-MM-DD HH24:MI') as used_at
			from column_mapping m
			left join column_mapping_use u on u.mapping_id = m.id
			cross join lateral (
			    select string_agg(format('%s → %s', key, coalesce(nullif(value, ''), '–')), '; ' order by value, key) as headings
			    from jsonb_each_text(m.headings)
			) h
			""";

	private final JdbcClient jdbc;

	MappingBook(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every mapping that is kept.
	 * @return by name
	 */
	@Transactional(readOnly = true)
	public List<KeptMapping> all() {
		return this.jdbc.sql(SELECT + "order by lower(m.name)").query(KeptMapping.class).list();
	}

	/**
	 * One of them.
	 * @param id the key
	 * @return the mapping
	 * @throws MissingException if it is kept no more
	 */
	@Transactional(readOnly = true)
	public KeptMapping get(long id) {
		return this.jdbc.sql(SELECT + "where m.id = ?")
			.param(id)
			.query(KeptMapping.class)
			.optional()
			.orElseThrow(() -> new MissingException("This mapping is kept no more."));
	}

	/**
	 * Forgets a mapping. What it was stays in the history.
	 * @param id the key
	 * @param version the version that was seen
	 * @param who signed in
	 * @throws BrokenRuleException if somebody kept another under its name meanwhile
	 * @throws AccessDeniedException if the account may not import such files
	 */
	public void remove(long id, int version, Authentication who) {
		Kind kind = Kinds.named(get(id).kind());
		if (kind == null || !ImportRights.may(who, kind)) {
			throw new AccessDeniedException("Your account may not import such files.");
		}
		int removed = this.jdbc.sql("delete from column_mapping where id = ? and version = ?")
			.params(id, version)
			.update();
		BrokenRuleException.require(removed == 1, "mapping",
				"Somebody kept another mapping under this name meanwhile. Nothing was removed. Look at it again.");
	}

}
