package org.muster.intake.service.log;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.service.ImportRights;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;

/**
 * What an import changed, as it was shown when it was checked, for those who may import
 * such records.
 */
@Service
@Transactional(readOnly = true)
public class ImportedChanges {

	private static final int FETCHED = 1000;

	private static final String CHANGES = """
			select id, kind, line, record, column_name as "column", old_value, new_value
			from imported_change
			where import_id = :id
			  and kind = any (:kinds)
			  and id > :after
			order by id
			""";

	private final JdbcClient jdbc;

	ImportedChanges(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * A page of the changes.
	 * @param importId the number of the import
	 * @param after the key of the last change of the page before, 0 for the first page
	 * @param who asks
	 * @return the changes that they may see
	 */
	public Slice<ImportedChange> page(long importId, long after, Authentication who) {
		List<ImportedChange> read = this.jdbc.sql(CHANGES + "limit :most")
			.param("id", importId)
			.param("kinds", kinds(who))
			.param("after", after)
			.param("most", Listing.PAGE + 1)
			.query(ImportedChange.class)
			.list();
		long total = this.jdbc.sql("select count(*) from imported_change where import_id = :id and kind = any (:kinds)")
			.param("id", importId)
			.param("kinds", kinds(who))
			.query(Long.class)
			.single();
		return Slice.of(read, total, (change) -> Long.toString(change.id()));
	}

	/**
	 * Every change.
	 * @param importId the number of the import
	 * @param who asks
	 * @param reader takes those that they may see
	 */
	public void forEach(long importId, Authentication who, Consumer<ImportedChange> reader) {
		try (Stream<ImportedChange> changes = this.jdbc.sql(CHANGES)
			.withFetchSize(FETCHED)
			.param("id", importId)
			.param("kinds", kinds(who))
			.param("after", 0)
			.query(ImportedChange.class)
			.stream()) {
			changes.forEach(reader);
		}
	}

	/**
	 * How many records of each table an import made.
	 * @param importId the number of the import
	 * @return none for one that saved nothing
	 */
	public List<MadeRecords> made(long importId) {
		return this.jdbc.sql("""
				select table_name as "table", sum(upper(r) - lower(r)) as made, 0 as changed
				from imported_range g
				cross join lateral unnest(g.ids) r
				where g.import_id = :id
				group by 1
				union all
				select table_name, count(*) filter (where replaced_version is null),
				       count(*) filter (where replaced_version is not null)
				from imported_version v
				where v.import_id = :id
				  and not exists (
				      select
				      from imported_range g
				      where g.import_id = :id
				        and g.table_name = v.table_name
				        and g.ids @> v.record_id)
				group by 1
				""").param("id", importId).query(MadeRecords.class).list();
	}

	private static String[] kinds(Authentication who) {
		return Kinds.IN_ORDER.stream()
			.filter((kind) -> ImportRights.may(who, kind))
			.map(Kind::name)
			.toArray(String[]::new);
	}

	/**
	 * A value that an import changed.
	 *
	 * @param id its key, larger for later ones
	 * @param kind of the row
	 * @param line of the row in its file
	 * @param record what the key of the row says
	 * @param column the name of the column
	 * @param oldValue what was on record, or {@code null}
	 * @param newValue what the file said
	 */
	public record ImportedChange(long id, String kind, long line, String record, String column,
			@Nullable String oldValue, @Nullable String newValue) {

	}

	/**
	 * How many records of one table an import wrote.
	 *
	 * @param table the name of the table
	 * @param made how many are new
	 * @param changed how many had been there
	 */
	public record MadeRecords(String table, long made, long changed) {

	}

}
