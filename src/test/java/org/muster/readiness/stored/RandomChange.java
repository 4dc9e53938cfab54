package org.muster.readiness.stored;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes of the records of any kind, as SQL by hand may make them. What a change is made
 * to is chosen by a number at random; the database may refuse it.
 */
final class RandomChange {

	private static final List<String> KINDS = List.of(
			// completions
			"insert into completion (officer_id, course_id, completed_on) values ([officer], [course], :past)",
			"insert into completion (officer_id, course_id, completed_on)"
					+ " select o.id, [course], :past from officer o on conflict do nothing",
			"update completion set voided_on = :past, voided_by = 'trainer', void_reason = 'Wrong' where id = [completion]",
			"update completion set voided_on = null, voided_by = null, void_reason = null where voided_on is not null",
			"update completion set completed_on = :past where id = [completion]",
			"update completion set course_id = [course] where id = [completion]",
			"update completion set result = case result when 'passed' then 'failed' else 'passed' end where id = [completion]",
			"update completion set awaiting_approval = true, entered_by = 'trainer' where id = [completion]",
			"update completion set awaiting_approval = false, approved_on = :past, approved_by = 'chief'"
					+ " where awaiting_approval",
			// extension orders
			"insert into extension_order (reference, authority, course_id, ordered_on, extended_until, group_words)"
					+ " values (:salt, 'Headquarters', [course], :past, :coming, 'All')",
			"insert into extension_line (order_id, completion_id, extended_until)"
					+ " select o.id, p.id, o.extended_until from extension_order o join pass p on p.course_id = o.course_id"
					+ " and p.regular_until < o.extended_until and p.voided_on is null on conflict do nothing",
			"update extension_order set undone_on = :past, undone_by = 'chief', undo_reason = 'Wrong'"
					+ " where undone_on is null",
			"delete from extension_line where id = [extension_line]",
			// courses and requirements
			"update course_validity set months = case when months > 6 then null else coalesce(months, 0) + 6 end"
					+ " where id = [course_validity]",
			"update course_validity set until_day = :past where id = [course_validity]",
			"insert into course_validity (course_id, months, from_day) values ([course], 12, :day)",
			"delete from course_validity where id = [course_validity]",
			"update course set kind = case kind when 'course' then 'medical' else 'course' end where id = [course]",
			"insert into requirement (mission_id, course_id, critical, from_day) values ([mission], [course], true, :day)",
			"insert into requirement (mission_id, course_id, unit_id, from_day) values ([mission], [course], [unit], :day)",
			"update requirement set until_day = :day where id = [requirement]",
			"update requirement set critical = not critical, mission_id = [mission] where id = [requirement]",
			"update requirement set unit_id = case when unit_id is null then [unit] end where id = [requirement]",
			"delete from requirement where id = [requirement]", "delete from requirement where mission_id = [mission]",
			// units, postings, statuses, officers
			"update unit set parent_id = [unit] where id = (select max(id) from unit)",
			"update unit set parent_id = null where parent_id is not null",
			"insert into officer_posting (officer_id, unit_id, from_day) values ([officer], [unit], :day)",
			"update officer_posting set unit_id = [unit] where id = [officer_posting]",
			"update officer_posting set until_day = :day where id = [officer_posting]",
			"delete from officer_posting where officer_id = [officer]",
			"insert into officer_status (officer_id, status, from_day) values ([officer], 'active', :day)",
			"update officer_status set until_day = :day where id = [officer_status]",
			"update officer_status set status = case status when 'active' then 'suspended' else 'active' end"
					+ " where id = [officer_status]",
			"delete from officer_status where id = [officer_status]",
			"update officer set sex = case sex when 'F' then 'M' else 'F' end where id = [officer]",
			"update officer set service_number = 'Z' || (100 - id) where id = [officer]",
			// rolls and batches
			"insert into roll_entry (batch_id, officer_id, from_day) values ([batch], [officer], :day)",
			"update roll_entry set until_day = :day where id = [roll_entry]",
			"update roll_entry set batch_id = [batch] where id = [roll_entry]",
			"delete from roll_entry where id = [roll_entry]",
			"update batch set planned_departure = :coming where id = [batch]",
			"update batch set planned_departure = null, tour_months = tour_months + 1 where id = [batch]",
			"update batch set cancelled_on = :past, cancel_reason = 'No funds' where id = [batch]",
			"update batch set cancelled_on = null, cancel_reason = null where cancelled_on is not null",
			// movements
			"insert into movement (mission_id, contributor_id, batch_id, direction, planned_on)"
					+ " select mission_id, contributor_id, id, 'out', :coming from batch where id = [batch]",
			"insert into movement (mission_id, contributor_id, batch_id, direction, planned_on, reported_number, carrier)"
					+ " select mission_id, contributor_id, id, 'out', :coming, 1, 'Limited ' || :salt from batch where id = [batch]",
			"insert into movement (mission_id, contributor_id, batch_id, direction, planned_on, carrier)"
					+ " select mission_id, contributor_id, id, 'home', :coming, 'Home ' || :salt from batch where id = [batch]",
			"update movement set planned_on = :day where effective_on is null and id = [movement]",
			"update movement set reported_number = coalesce(reported_number, 0) + 1 where id = [movement]",
			"update movement set departed_on = :past, arrived_on = :past where effective_on is null and id = [movement]",
			"update movement set planned_on = :coming, departed_on = null, arrived_on = null where id = [movement]",
			"delete from movement where id = [movement]",
			"insert into manifest_entry (movement_id, officer_id)"
					+ " select m.id, r.officer_id from movement m join roll_entry r on r.batch_id = m.batch_id"
					+ " where m.id = [movement] and daterange(r.from_day, r.until_day)"
					+ " @> coalesce(m.departed_on, m.arrived_on, m.planned_on) on conflict do nothing",
			"delete from manifest_entry where id = [manifest_entry]",
			"delete from manifest_entry where movement_id = [movement]");

	private final Random random;

	private final List<LocalDate> past;

	private final List<LocalDate> coming;

	RandomChange(Random random, List<LocalDate> past, List<LocalDate> coming) {
		this.random = random;
		this.past = past;
		this.coming = coming;
	}

	/** A statement of a kind at random, with names of tables for one of their rows. */
	static String kind(Random random) {
		return KINDS.get(random.nextInt(KINDS.size()));
	}

	/** Changes the records. Answers how many rows were changed. */
	int make(JdbcClient jdbc, String kind) {
		String sql = kind.replaceAll("\\[(\\w+)]", "(select id from $1 order by md5(id::text || :salt), id limit 1)");
		return jdbc.sql(sql)
			.param("salt", String.valueOf(this.random.nextInt()))
			.param("past", oneOf(this.past))
			.param("coming", oneOf(this.coming))
			.param("day", oneOf(this.random.nextBoolean() ? this.past : this.coming))
			.update();
	}

	private LocalDate oneOf(List<LocalDate> days) {
		return days.get(this.random.nextInt(days.size()));
	}

}
