package org.muster.intake.service;

import org.muster.intake.domain.ExampleMissionNotice;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Remembers that the example mission was loaded.
 */
@Service
public class ExampleMission {

	private final JdbcClient jdbc;

	ExampleMission(JdbcClient jdbc) {
		this.jdbc = jdbc;
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
