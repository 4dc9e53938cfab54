package org.muster.equipment.domain.list;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.muster.shared.Figure;
import org.muster.shared.Qualifier;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Lists equipment. For a need of a batch counts what was promised for that batch by
 * whomever; for another need what the contributor promised for no batch in particular.
 */
@Repository
public class EquipmentQueries {

	private final JdbcClient jdbc;

	EquipmentQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The pledges made until a day with their latest counts.
	 * @param mission the key of the mission
	 * @param day the day in view
	 * @return by contributor, kind and item
	 */
	public List<EquipmentRow> pledges(long mission, LocalDate day) {
		return this.jdbc
			.sql("""
					select s.pledge_id as id, c.code as contributor_code, c.name as contributor, b.code as batch, s.kind, s.item, s.number, s.qualifier,
					       s.in_force, s.delivered, s.serviceable, s.counted_on, s.next_inspection_on
					from equipment_standing(:mission, :day) s
					join contributor c on c.id = s.contributor_id
					left join batch b on b.id = s.batch_id
					order by c.home desc, c.name, s.kind, s.item, s.pledge_id
					""")
			.param("mission", mission)
			.param("day", day)
			.query((row, index) -> new EquipmentRow(row.getLong("id"), row.getString("contributor_code"),
					row.getString("contributor"), row.getString("batch"), row.getString("kind"), row.getString("item"),
					Qualifier.ofWord(row.getString("qualifier")).of(row.getLong("number")), row.getBoolean("in_force"),
					row.getLong("delivered"), row.getLong("serviceable"), row.getObject("counted_on", LocalDate.class),
					row.getObject("next_inspection_on", LocalDate.class)))
			.list();
	}

	/**
	 * What must be there on a day, beside what there is for it.
	 * @param mission the key of the mission
	 * @param day the day in view
	 * @return by contributor, batch, kind and item
	 */
	public List<NeedRow> needs(long mission, LocalDate day) {
		return this.jdbc
			.sql("""
					select n.id, c.code as contributor_code, c.name as contributor, b.code as batch, n.kind, n.item, n.number as needed, t.promised,
					       t.qualifiers, t.delivered, t.serviceable
					from equipment_need n
					join contributor c on c.id = n.contributor_id
					left join batch b on b.id = n.batch_id
					cross join lateral (
					    select coalesce(sum(s.number) filter (where s.in_force), 0) as promised,
					           coalesce(array_agg(distinct s.qualifier) filter (where s.in_force), '{}') as qualifiers,
					           coalesce(sum(s.delivered), 0) as delivered,
					           coalesce(sum(s.serviceable), 0) as serviceable
					    from equipment_standing(:mission, :day) s
					    where s.kind = n.kind
					      and lower(s.item) = lower(n.item)
					      and s.batch_id is not distinct from n.batch_id
					      and (n.batch_id is not null or s.contributor_id = n.contributor_id)
					) t
					where n.mission_id = :mission
					  and daterange(n.from_day, n.until_day) @> cast(:day as date)
					order by c.home desc, c.name, b.code nulls first, n.kind, n.item
					""")
			.param("mission", mission)
			.param("day", day)
			.query((row, index) -> {
				String[] qualifiers = (String[]) row.getArray("qualifiers").getArray();
				Figure marks = Figure
					.sum(Arrays.stream(qualifiers).map(Qualifier::ofWord).map((sure) -> sure.of(0)).toList());
				return new NeedRow(row.getLong("id"), row.getString("contributor_code"), row.getString("contributor"),
						row.getString("batch"), row.getString("kind"), row.getString("item"), row.getLong("needed"),
						marks.plus(Figure.exact(row.getLong("promised"))), row.getLong("delivered"),
						row.getLong("serviceable"));
			})
			.list();
	}

	/**
	 * Whose batch it is.
	 * @param batch the key of the batch
	 * @return the code of its contributor
	 */
	public String contributorOf(long batch) {
		return this.jdbc.sql("""
				select c.code
				from batch b
				join contributor c on c.id = b.contributor_id
				where b.id = :batch
				""").param("batch", batch).query(String.class).single();
	}

	/**
	 * The code of a batch.
	 * @param batch its key
	 * @return as it was entered
	 */
	public String codeOf(long batch) {
		return this.jdbc.sql("select code from batch where id = :batch")
			.param("batch", batch)
			.query(String.class)
			.single();
	}

	/**
	 * The batches of a mission.
	 * @param mission the key of the mission
	 * @return their codes in order
	 */
	public List<String> batches(long mission) {
		return this.jdbc.sql("select code from batch where mission_id = :mission order by code")
			.param("mission", mission)
			.query(String.class)
			.list();
	}

}
