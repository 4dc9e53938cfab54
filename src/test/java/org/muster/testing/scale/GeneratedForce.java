package org.muster.testing.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.muster.testing.TestDatabase;

/**
 * A made-up service of any size with six required courses, twelve batches and forty
 * units, written set by set. Four batches are in mission, one of them half home again,
 * one has no departure, and seven are planned to leave, the first of them certified and
 * the second with slots to fill. The days are around those of the test clock.
 *
 * @param officers how many officers there are, each with a pass in each course
 * @param onRolls how many of them are on the rolls of the batches
 */
public record GeneratedForce(int officers, int onRolls) {

	/** The code of the mission. */
	public static final String MISSION = "MSS";

	private static final List<String> RECORDS = List.of(
			"insert into mission (code, name, host_country) values ('MSS', 'Mission', 'HT')",
			"insert into contributor (code, name, home) values ('KE', 'Kenya', true), ('BS', 'Bahamas', false)", """
					insert into mandate (mission_id, instrument, authority, from_day, until_day, authorised_strength)
					select id, 'Resolution 1', 'un_authorised', '2023-10-02', '2025-10-02', [on rolls] from mission
					""", "insert into unit (code, name) select 'R' || i, 'Region ' || i from generate_series(1, 5) i",
			"""
					insert into unit (code, name, parent_id, floor)
					select 'U' || i, 'Unit ' || i, 1 + i % 5, 10 from generate_series(1, 35) i
					""", """
					insert into course (code, title, kind) values
					    ('FA', 'First aid', 'course'), ('FR', 'French', 'course'), ('HR', 'Human rights', 'course'),
					    ('MED', 'Medical', 'medical'), ('VET', 'Vetting', 'vetting'), ('PP', 'Passport', 'document')
					""", """
					insert into course_validity (course_id, months)
					select id, case code when 'FA' then 12 when 'HR' then 24 when 'MED' then 12 when 'VET' then 24
					           when 'PP' then 60 end
					from course
					""",
			"""
					insert into requirement (mission_id, course_id, critical, from_day)
					select m.id, c.id, c.code in ('MED', 'VET'), date '2022-01-01' + (c.id * 30)::int from mission m, course c
					""",
			"""
					insert into officer (service_number, surname, other_names, rank, sex, date_of_birth, search_text)
					select number, surname, given, (array['Constable', 'Corporal', 'Sergeant', 'Inspector'])[1 + i % 4],
					       case when i % 5 = 0 then 'F' else 'M' end, date '1980-01-01' + i % 7000,
					       officer_search_text(surname, given, number)
					from generate_series(1, [officers]) i
					cross join lateral (
					    select 'P' || lpad(i::text, 7, '0') as number, 'Invented' || i % 5000 as surname,
					           'Given' || i % 977 as given) named
					""", """
					create temporary table life as
					select id, date '2022-06-01' + ((id * 7919) % 800)::int as day, ((id * 104729) % 97)::int as turn
					from officer
					""", """
					insert into officer_posting (officer_id, unit_id, until_day)
					select id, 6 + id % 35, case when turn < 10 then day + 200 end from life
					""", """
					insert into officer_posting (officer_id, unit_id, from_day)
					select id, 6 + (id + 11) % 35, day + 200 from life where turn < 10
					""", """
					insert into officer_status (officer_id, status, until_day)
					select id, 'active', case when turn between 20 and 24 then day + 100 end from life
					""", """
					insert into officer_status (officer_id, status, from_day, until_day)
					select id, 'on_leave', day + 100, day + 130 from life where turn between 20 and 24
					""", """
					insert into officer_status (officer_id, status, from_day)
					select id, 'active', day + 130 from life where turn between 20 and 24
					""", """
					insert into completion (officer_id, course_id, completed_on)
					select l.id, c.id, l.day + ((l.turn * c.id * 13) % 60)::int from life l, course c
					""",
			"""
					insert into batch (mission_id, contributor_id, code, name, planned_strength, planned_departure, tour_months)
					select 1, 1, 'B' || i, 'Batch ' || i, [on rolls] / 12,
					       case when i > 5 then date '2024-12-01' + i * 20 when i < 5 then date '2024-01-15' + i * 40 end, 12
					from generate_series(1, 12) i
					""",
			"""
					insert into roll_entry (batch_id, officer_id, from_day)
					select 1 + id % 12, id, date '2023-06-01' + turn % 30 from life where id <= [on rolls]
					""",
			"""
					insert into movement (mission_id, contributor_id, batch_id, direction, departed_on, arrived_on, reason)
					select 1, 1, i, 'out', date '2024-01-15' + i * 40, date '2024-01-16' + i * 40, null
					from generate_series(1, 4) i
					union all
					select 1, 1, 1, 'home', date '2024-10-01', date '2024-10-02', 'end_of_tour'
					""",
			"""
					insert into manifest_entry (movement_id, officer_id)
					select 1 + id % 12, id from officer where id <= [on rolls] and id % 12 < 4
					union all
					select 5, id from officer where id <= [on rolls] and id % 24 = 0
					""",
			"""
					insert into certification (batch_id, token, signed_on, signatory, authority, planned_strength, on_roll, ready)
					select 6, gen_random_uuid(), '2024-09-01', 'Signatory', 'Authority', [on rolls] / 12, [on rolls] / 12, 0
					""",
			"""
					insert into certified_officer (certification_id, officer_id, verdict, ready, service_number, name, rank, sex)
					select c.id, o.id, 'accepted', true, o.service_number, o.surname, o.rank, o.sex
					from certification c, officer o
					where o.id <= [on rolls] and o.id % 12 = 5
					""",
			"""
					insert into batch_slot (batch_id, ranks, sex, wanted)
					values (7, '{Constable}', null, [on rolls] / 40 + 1), (7, '{Inspector}', null, [on rolls] / 80 + 1),
					       (7, null, 'F', [on rolls] / 80 + 1)
					""",
			"""
					insert into movement (mission_id, contributor_id, direction, departed_on, arrived_on, reported_number, qualifier)
					values (1, 2, 'out', '2024-09-11', '2024-09-12', 24, 'about')
					""",
			"""
					insert into strength_return (mission_id, contributor_id, as_of, kind, women, men, total)
					values (1, 2, '2024-10-31', 'troops', 2, 21, 23)
					""", """
					insert into pledge (mission_id, contributor_id, number, pledged_on)
					values (1, 1, 1000, '2023-07-29'), (1, 2, 150, '2023-08-01')
					""");

	/**
	 * Writes it into an empty database, then everything that is stored of it.
	 * @param database a database with Muster's tables and nothing in them
	 */
	public void writeTo(TestDatabase database) {
		try (Connection connection = database.connect(); Statement statement = connection.createStatement()) {
			// What is stored is worked out at the end, at once.
			statement.execute("set session_replication_role = replica");
			for (String records : RECORDS) {
				statement.execute(records.replace("[officers]", String.valueOf(this.officers))
					.replace("[on rolls]", String.valueOf(this.onRolls)));
			}
			statement.execute("set session_replication_role = origin");
			statement.execute("analyze");
			statement.execute("select work_out_deployments(array(select distinct officer_id from manifest_entry))");
			statement.execute("select store_all_standings()");
			statement.execute("select enter_ledger()");
			statement.execute("vacuum analyze");
		}
		catch (SQLException ex) {
			throw new IllegalStateException("The made-up service could not be written", ex);
		}
	}

}
