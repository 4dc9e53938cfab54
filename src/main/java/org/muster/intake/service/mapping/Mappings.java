package org.muster.intake.service.mapping;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import org.muster.intake.domain.reading.NamedMapping;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.cell.CodeCell;
import org.muster.intake.domain.cell.Reading;
import org.muster.intake.domain.file.ColumnMapping;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

/**
 * Keeps what the headings of files from other systems mean.
 */
@Service
@Transactional
public class Mappings {

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private static final String ALL = "select name, kind, headings::text as headings from column_mapping ";

	private final JdbcClient jdbc;

	/**
	 * The mappings in a database.
	 * @param jdbc the database
	 */
	public Mappings(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Every mapping.
	 * @return the one that was kept last comes first
	 */
	@Transactional(readOnly = true)
	public List<NamedMapping> all() {
		return this.jdbc.sql(ALL + "order by recorded_at desc, id desc")
			.query(Row.class)
			.stream()
			.map(Row::read)
			.toList();
	}

	/**
	 * Finds a mapping.
	 * @param name its name in any case
	 * @return the mapping, if there is one
	 */
	@Transactional(readOnly = true)
	public Optional<NamedMapping> find(String name) {
		return this.jdbc.sql(ALL + "where lower(name) = lower(?)")
			.param(name)
			.query(Row.class)
			.optional()
			.map(Row::read);
	}

	/**
	 * How a file is written whose headings mean what a mapping says.
	 * @param name of the mapping, or nothing for headings that mean what they say
	 * @return the spelling, otherwise the usual one
	 * @throws MissingException if there is no such mapping
	 */
	@Transactional(readOnly = true)
	public Spelling spelling(@Nullable String name) {
		if (name == null) {
			return Spelling.STANDARD;
		}
		NamedMapping kept = find(name).orElseThrow(() -> new MissingException("There is no mapping of that name."));
		return new Spelling(Spelling.STANDARD.days(), Spelling.STANDARD.charset(), kept.mapping());
	}

	/**
	 * Keeps a mapping for the next file with the same header; one of the same name is
	 * replaced.
	 * @param mapping the mapping
	 * @throws BrokenRuleException if its name is no name
	 */
	public void keep(NamedMapping mapping) {
		Reading name = CodeCell.FREE.read(mapping.name());
		BrokenRuleException.require(name.value() != null && mapping.name().chars().noneMatch(Character::isISOControl),
				"name", "A name has at most 100 characters and no line breaks.");
		this.jdbc.sql("""
				insert into column_mapping (name, kind, headings)
				values (:name, :kind, cast(:headings as jsonb))
				on conflict (lower(name)) do update set kind = excluded.kind, headings = excluded.headings
				""")
			.param("name", name.value())
			.param("kind", mapping.kind().name())
			.param("headings", JSON.writeValueAsString(mapping.mapping().columns()))
			.update();
	}

	/**
	 * Notes that files were imported by mappings that are kept.
	 * @param files those that were saved
	 */
	public void used(List<SourceFile> files) {
		files.stream()
			.filter((file) -> !file.spelling().mapping().equals(ColumnMapping.NONE))
			.forEach((file) -> this.jdbc.sql("""
					insert into column_mapping_use (mapping_id)
					select id from column_mapping where kind = :kind and headings = cast(:headings as jsonb)
					on conflict (mapping_id) do update set used_at = excluded.used_at, used_by = excluded.used_by
					""")
				.param("kind", file.kind().name())
				.param("headings", JSON.writeValueAsString(file.spelling().mapping().columns()))
				.update());
	}

	/**
	 * A mapping as it is stored.
	 *
	 * @param name its name
	 * @param kind the name of its kind
	 * @param headings the columns by the headings, as JSON
	 */
	record Row(String name, String kind, String headings) {

		NamedMapping read() {
			Map<String, String> columns = JSON.readValue(this.headings,
					new TypeReference<LinkedHashMap<String, String>>() {
					});
			return new NamedMapping(this.name, Objects.requireNonNull(Kinds.named(this.kind)),
					new ColumnMapping(columns));
		}

	}

}
