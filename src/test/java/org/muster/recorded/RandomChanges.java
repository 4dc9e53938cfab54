package org.muster.recorded;

import java.util.List;
import java.util.Random;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Changes of records at random: late entries, corrections, voids and removals, whatever
 * the rules allow.
 */
final class RandomChanges {

	/** Each changes one row of those that it may change, the first by the order given. */
	private static final List<String> CHANGES = List.of("""
			update completion set voided_on = completed_on, voided_by = 'trainer', void_reason = 'Wrong officer'
			where id in (select id from completion where voided_on is null order by md5(id || :seed) limit 3)""", """
			update completion set voided_on = null, voided_by = null, void_reason = null
			where id in (select id from completion where voided_on is not null order by md5(id || :seed) limit 1)""",
			"""
					insert into completion (officer_id, course_id, completed_on)
					select o.id, c.id, date '2024-06-01' + (abs(hashtext(:seed || o.id)) % 90)
					from officer o cross join course c order by md5(o.id || :seed || c.id) limit 4
					on conflict do nothing""", """
					delete from roll_entry where id in (
					    select r.id from roll_entry r
					    where not exists (select from manifest_entry e where e.officer_id = r.officer_id)
					    order by md5(r.id || :seed) limit 1)""", """
					delete from manifest_entry where officer_id in (
					    select officer_id from manifest_entry order by md5(officer_id || :seed) limit 1)""", """
					update pledge set number = number + 7
					where id in (select id from pledge order by md5(id || :seed) limit 1)""", """
					delete from pledge where id in (select id from pledge order by md5(id || :seed) limit 1)""", """
					update strength_return set total = total + 11
					where id in (select id from strength_return order by md5(id || :seed) limit 1)""",
			"""
					delete from strength_return where id in (select id from strength_return order by md5(id || :seed) limit 1)""",
			"""
					update movement set reported_number = reported_number + 5
					where id in (select id from movement where reported_number is not null order by md5(id || :seed) limit 1)""",
			"""
					update requirement set critical = not critical, from_day = from_day - 30
					where id in (select id from requirement order by md5(id || :seed) limit 1)""",
			"""
					delete from requirement where id in (select id from requirement order by md5(id || :seed) limit 1)""",
			"""
					update officer_status set status = case status when 'active' then 'suspended' else 'active' end
					where id in (select id from officer_status order by md5(id || :seed) limit 2)""", """
					update course_validity set months = coalesce(months, 3) + 5
					where id in (select id from course_validity order by md5(id || :seed) limit 1)""", """
					update batch set planned_strength = planned_strength + 2
					where id in (select id from batch order by md5(id || :seed) limit 1)""", """
					update mandate set authorised_strength = authorised_strength + 100
					where id in (select id from mandate order by md5(id || :seed) limit 1)""");

	private final JdbcClient jdbc;

	private final Random random;

	RandomChanges(JdbcClient jdbc, long seed) {
		this.jdbc = jdbc;
		this.random = new Random(seed);
	}

	void makeOne() {
		String change = CHANGES.get(this.random.nextInt(CHANGES.size()));
		this.jdbc.sql(change).param("seed", String.valueOf(this.random.nextInt())).update();
	}

}
