package org.muster.mission.domain;

import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds the example mission among the records.
 */
@Repository
public class ExampleMissionQuery {

	private final JdbcClient jdbc;

	ExampleMissionQuery(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The example mission.
	 * @return empty where it was never loaded
	 */
	public Optional<ExampleMission> find() {
		return this.jdbc.sql("""
				select m.code as mission, e.opening_day
				from example_mission e
				join mission m on m.id = e.mission_id
				""").query(ExampleMission.class).optional();
	}

}
