package org.muster.totals;

import java.time.LocalDate;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The JSON that users script against, on a small mission with known numbers.
 */
@MusterTest
@Transactional
@WithMockUser
class ApiContractTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	/**
	 * Two in mission by name and about 40 by number; of three on the roll of the second
	 * batch one is ready, one has lapsed and one is suspended. The partners pledged at
	 * least 100 and counted 30.
	 */
	@BeforeEach
	void recordAMission() {
		Records records = new Records(this.jdbc);
		long mission = records.mission("MSS");
		long home = records.home();
		long partner = records.country("BS");
		records.mandate(mission, "2024-10-02", "2025-10-02", 2_500);
		records.pledge(mission, home, 1_000, "exact", "2023-07-29");
		records.pledge(mission, partner, 100, "at_least", "2024-11-01");
		records.add("strength_return", "mission_id", mission, "contributor_id", partner, "as_of",
				LocalDate.of(2024, 11, 7), "kind", "troops", "women", 6, "men", 24, "total", 30);
		long course = records.course("TCCC", 12);
		records.requirement(mission, course, "2023-10-02");
		long unit = records.unit("GSU");
		long first = records.batch(mission, home, "B1", 42);
		records.report(records.movement(first, "out", "2024-06-25"), 40, "about");
		long out = records.movement(first, "out", "2024-07-16");
		for (String number : new String[] { "P1", "P2" }) {
			long officer = records.officer(number, "P1".equals(number) ? "F" : "M");
			records.status(officer, "active", null, null);
			records.posting(officer, unit, null, null);
			records.roll(first, officer, "2024-06-01", null);
			records.manifest(out, officer);
		}
		long second = records.batch(mission, home, "B2", 4);
		this.jdbc.sql("update batch set planned_departure = '2025-01-15', tour_months = 12 where id = ?")
			.param(second)
			.update();
		long ready = records.activeOfficer("P 3");
		long lapsed = records.activeOfficer("P4");
		long suspended = records.officer("P5");
		records.status(suspended, "suspended", null, "2024-12-01");
		records.status(suspended, "active", "2024-12-01", null);
		for (long officer : new long[] { ready, lapsed, suspended }) {
			records.posting(officer, unit, null, null);
			records.roll(second, officer, "2024-09-16", null);
		}
		records.pass(ready, course, "2024-11-08");
		records.pass(lapsed, course, "2023-02-12");
		records.pass(suspended, course, "2024-11-08");
		records.claim(records.statement("S1", "2024-11-08"), mission, "ready", "2024-11-08", 600, "exact");
	}

	@Test
	void thePositionOfAMission() {
		answers("/api/v1/missions/mss/position?asOf=2024-11-08",
				"""
						{"mission": "MSS", "asOf": "2024-11-08", "forecast": false,
						 "authorised": {"number": 2500, "marks": []}, "deployed": {"number": 72, "marks": ["about"]},
						 "ready": {"number": 1, "marks": []}, "inTraining": {"number": 1, "marks": []},
						 "expected": {"number": 1000, "marks": []}, "pledged": {"number": 1100, "marks": ["at_least"]},
						 "outstanding": {"number": 1028, "marks": ["about", "at_least"]},
						 "afterNext": {"number": 73, "marks": ["about"]}, "short": {"number": 2428, "marks": ["about"]},
						 "batches": [{"code": "B1"}, {"code": "B2"}], "contributors": [{"contributor": "KE"}, {"contributor": "BS"}],
						 "units": [{"unit": "GSU", "onRoll": {"number": 5, "marks": []}, "ready": {"number": 1, "marks": []},
						            "inTraining": {"number": 1, "marks": []}, "deployed": {"number": 2, "marks": []}}]}""");
	}

	@Test
	void authorisedAndShortAreNullWhereNoMandateIsInForce() {
		answers("/api/v1/missions/MSS/position?asOf=2025-10-02", """
				{"asOf": "2025-10-02", "forecast": true, "authorised": null, "short": null}""");
	}

	@Test
	void withoutADayTheAnswerIsOfToday() {
		answers("/api/v1/missions/MSS/position", """
				{"asOf": "2024-11-08", "forecast": false}""");
	}

	@Test
	void theContributorsOfAMission() {
		answers("/api/v1/missions/MSS/contributors?asOf=2024-11-08", """
				[{"contributor": "KE", "pledged": {"number": 1000, "marks": []},
				  "deployed": {"number": 42, "marks": ["about"]}, "outstanding": {"number": 958, "marks": ["about"]},
				  "daysSincePledge": 468, "women": {"number": 1, "marks": []}, "total": {"number": 2, "marks": []}},
				 {"contributor": "BS", "pledged": {"number": 100, "marks": ["at_least"]},
				  "deployed": {"number": 30, "marks": []}, "outstanding": {"number": 70, "marks": ["at_least"]},
				  "daysSincePledge": 7, "women": {"number": 6, "marks": []}, "total": {"number": 30, "marks": []}}]""");
	}

	@Test
	void theStrengthOfAMissionByDayOfChange() {
		answers("/api/v1/missions/MSS/strength?from=2024-11-06&until=2025-02-01",
				"""
						[{"day": "2024-11-06", "deployed": {"number": 42, "marks": ["about"]}, "ready": {"number": 0, "marks": []},
						  "authorised": {"number": 2500, "marks": []}, "forecast": false},
						 {"day": "2024-11-07", "deployed": {"number": 72, "marks": ["about"]}, "ready": {"number": 0, "marks": []},
						  "authorised": {"number": 2500, "marks": []}, "forecast": false},
						 {"day": "2024-11-08", "deployed": {"number": 72, "marks": ["about"]}, "ready": {"number": 1, "marks": []},
						  "authorised": {"number": 2500, "marks": []}, "forecast": false},
						 {"day": "2024-12-01", "deployed": {"number": 72, "marks": ["about"]}, "ready": {"number": 2, "marks": []},
						  "authorised": {"number": 2500, "marks": []}, "forecast": true},
						 {"day": "2025-01-15", "deployed": {"number": 74, "marks": ["about"]}, "ready": {"number": 0, "marks": []},
						  "authorised": {"number": 2500, "marks": []}, "forecast": true}]""");
	}

	@Test
	void aBatch() {
		answers("/api/v1/batches/b2?asOf=2024-11-08", """
				{"code": "B2", "state": "in_training", "held": false, "planned": {"number": 4, "marks": []},
				 "onRoll": {"number": 3, "marks": []}, "ready": {"number": 1, "marks": []},
				 "readyForTour": {"number": 0, "marks": []}, "deployed": {"number": 0, "marks": []},
				 "readyShare": 0.2500, "fill": 0.7500, "rating": "R4", "overriddenRating": null,
				 "bins": {"not_active": 1, "in_mission": 0, "clearance": 0, "never_passed": 0, "lapsed": 1}}""");
	}

	@Test
	void whoIsNotReadyAndWhy() {
		answers("/api/v1/batches/B2/not-ready?asOf=2024-11-08", """
				[{"serviceNumber": "P4", "bin": "lapsed",
				  "failing": [{"course": "TCCC", "state": "lapsed", "since": "2024-02-12"}], "readyFrom": null},
				 {"serviceNumber": "P5", "bin": "not_active", "failing": [], "readyFrom": "2024-12-01"}]""");
	}

	@Test
	void anOfficer() {
		answers("/api/v1/officers/p3?asOf=2024-11-08",
				"""
						{"serviceNumber": "P 3", "surname": "Invented", "otherNames": null, "rank": "Constable", "sex": "M",
						 "unit": "GSU", "status": "active",
						 "missions": [{"mission": "MSS", "ready": true,
						   "readyPeriods": [{"from": null, "until": "2023-10-02"}, {"from": "2024-11-08", "until": "2025-11-08"}],
						   "requirements": [{"course": "TCCC", "state": "current", "validThrough": "2025-11-07"}]}]}""");
	}

	@Test
	void theClaims() {
		answers("/api/v1/claims", """
				[{"statement": "S1", "mission": "MSS", "measure": "ready", "scope": "", "asOf": "2024-11-08",
				  "claimed": {"number": 600, "marks": []}, "computed": {"number": 1, "marks": []},
				  "verdict": "differs", "difference": 599}]""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/missions/NONE/position", "/api/v1/missions/NONE/contributors",
			"/api/v1/missions/NONE/strength", "/api/v1/batches/NONE", "/api/v1/batches/NONE/not-ready",
			"/api/v1/officers/NONE" })
	void anUnknownCodeIsAProblemOfItsOwn(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(404)
			.hasContentType("application/problem+json")
			.bodyJson()
			.extractingPath("$.detail")
			.asString()
			.startsWith("There is no ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/missions/MSS/position?asOf=2024-02-30",
			"/api/v1/missions/MSS/contributors?asOf=x", "/api/v1/batches/B2?asOf=08.11.2024",
			"/api/v1/batches/B2/not-ready?asOf=0000-01-01", "/api/v1/officers/P4?asOf=999999-01-01",
			"/api/v1/missions/MSS/strength?from=2024-02-30", "/api/v1/missions/MSS/strength?until=x" })
	void aDayThatCannotBeReadIsAProblem(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(400).hasContentType("application/problem+json");
	}

	@Test
	void aPeriodThatIsEmptyBreaksARule() {
		assertThat(this.mvc.get().uri("/api/v1/missions/MSS/strength?from=2024-11-08&until=2024-11-08")).hasStatus(422)
			.hasContentType("application/problem+json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "/api/v1/missions/MSS/position", "/api/v1/missions/MSS/contributors",
			"/api/v1/missions/MSS/strength", "/api/v1/batches/B2", "/api/v1/batches/B2/not-ready",
			"/api/v1/officers/P4", "/api/v1/claims" })
	@WithAnonymousUser
	void nothingIsToldWithoutAnAccount(String address) {
		assertThat(this.mvc.get().uri(address)).hasStatus(401).hasContentType("application/problem+json");
	}

	private void answers(String address, String json) {
		assertThat(this.mvc.get().uri(address)).hasStatusOk().bodyJson().isEqualTo(json, JsonCompareMode.LENIENT);
	}

}
