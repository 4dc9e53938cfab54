package org.muster.batch.domain.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads and writes the slots of batches, and finds whom each would take.
 */
@Repository
public class SlotQueries {

	private final JdbcClient jdbc;

	SlotQueries(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The slots of a batch.
	 * @param batchId the batch
	 * @return in the order in which they were added
	 */
	public List<SlotRow> of(long batchId) {
		return this.jdbc.sql("""
				select s.id, u.name as unit, s.ranks, s.sex, s.role, s.course_id, s.wanted
				from batch_slot s
				left join unit u on u.id = s.unit_id
				where s.batch_id = ?
				order by s.id
				""")
			.param(batchId)
			.query((row, index) -> new SlotRow(row.getLong("id"), row.getString("unit"),
					(row.getArray("ranks") != null) ? List.of((String[]) row.getArray("ranks").getArray()) : List.of(),
					row.getString("sex"), row.getString("role"), row.getObject("course_id", Long.class),
					row.getInt("wanted")))
			.list();
	}

	/**
	 * Adds a slot.
	 * @param batchId the batch
	 * @param slot what is wanted
	 */
	public void add(long batchId, Slot slot) {
		this.jdbc.sql("""
				insert into batch_slot (batch_id, unit_id, ranks, sex, role, course_id, wanted)
				values (:batch, :unit, :ranks, :sex, :role, :course, :wanted)
				""")
			.param("batch", batchId)
			.param("unit", slot.unitId())
			.param("ranks", ranks(slot))
			.param("sex", slot.sex())
			.param("role", slot.role())
			.param("course", slot.courseId())
			.param("wanted", slot.wanted())
			.update();
	}

	/**
	 * Removes a slot; the history keeps it.
	 * @param batchId the batch
	 * @param slotId the slot
	 * @return how many slots were removed, none or one
	 */
	public int remove(long batchId, long slotId) {
		return this.jdbc.sql("delete from batch_slot where batch_id = ? and id = ?").params(batchId, slotId).update();
	}

	/**
	 * The officers on a roll, with the slots that would take them by unit, rank, sex and
	 * role. Courses are not looked at.
	 * @param batchId the batch
	 * @param day the day of the roll
	 * @return the slots by officer, in the order of the roll
	 */
	public Map<Long, List<Long>> takers(long batchId, LocalDate day) {
		Map<Long, List<Long>> slots = new LinkedHashMap<>();
		this.jdbc.sql("""
				select r.officer_id, s.id
				from roll_entry r
				join officer o on o.id = r.officer_id
				join batch_slot s on s.batch_id = r.batch_id
				left join officer_posting p
				    on p.officer_id = r.officer_id and daterange(p.from_day, p.until_day) @> cast(:day as date)
				where r.batch_id = :batch
				  and daterange(r.from_day, r.until_day) @> cast(:day as date)
				  and (s.unit_id is null or p.unit_id in (select id from units_within(s.unit_id)))
				  and (s.ranks is null
				       or lower(coalesce(r.rank, o.rank)) in (select lower(rank) from unnest(s.ranks) as rank))
				  and (s.sex is null or s.sex = o.sex)
				  and (s.role is null or lower(s.role) = lower(r.role))
				order by r.officer_id, s.id
				""").param("batch", batchId).param("day", day).query((row) -> {
			slots.computeIfAbsent(row.getLong("officer_id"), (officer) -> new ArrayList<>()).add(row.getLong("id"));
		});
		return slots;
	}

	private static String @Nullable [] ranks(Slot slot) {
		return slot.ranks().isEmpty() ? null : slot.ranks().toArray(String[]::new);
	}

}
