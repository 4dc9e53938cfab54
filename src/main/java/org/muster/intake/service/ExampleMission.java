package org.muster.intake.service;

import java.util.Optional;

import org.muster.intake.domain.ExampleMissionNotice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Knows whether the records hold the example mission.
 */
@Service
public class ExampleMission {

	private final JdbcClient jdbc;

	ExampleMission(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * What pages say about invented data.
	 * @return the notice, or nothing where the example was never loaded
	 */
	@Transactional(readOnly = true)
	public Optional<ExampleMissionNotice> notice() {
		return this.jdbc.sql("""
				select m.code as mission, e.opening_day
				from example_mission e
				join mission m on m.id = e.mission_id
				""").query(ExampleMissionNotice.class).optional();
	}

	/**
	 * Whether the example may be loaded: never a second time, and never beside records.
	 * @return true for a database without missions
	 */
	boolean isWanted() {
		return this.jdbc.sql("select not exists (select from example_mission) and not exists (select from mission)")
			.query(Boolean.class)
			.single();
	}

	/**
	 * Remembers that the example was loaded.
	 * @param notice what pages are to say
	 */
	void remember(ExampleMissionNotice notice) {
		this.jdbc.sql("""
				insert into example_mission (mission_id, opening_day)
				select id, :openingDay from mission where code = :mission
				""").paramSource(notice).update();
	}

}
