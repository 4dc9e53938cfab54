package org.muster.intake.service;

import org.junit.jupiter.api.Test;

import org.muster.intake.domain.ImportOutcome;

import static org.assertj.core.api.Assertions.assertThat;

class BatchFilesTests {

	private static final String ROLL = "batch,service_number,from,until,role\n";

	private static final String MOVEMENTS = "mission,contributor,batch,direction,departed_on,arrived_on,number,carrier,reason\n";

	private static final String MANIFESTS = "batch,service_number,direction,departed_on,arrived_on,reason\n";

	private final Intake intake = new Intake().withRecords();

	@Test
	void anOfficerIsOnOneRollAtATime() {
		assertThat(Intake.reasons(this.intake.take("roll", ROLL + """
				B1,EX-2,2024-01-01,2024-06-01,
				B2,EX-2,2024-06-01,,
				"""))).isEmpty();
		assertThat(Intake.reasons(this.intake.take("roll", ROLL + "X1,EX-2,2024-05-01,2024-05-02,\n")))
			.containsExactly("2/from: The officer is on the roll of B1 from 2024-01-01 until 2024-06-01 already.");
		assertThat(Intake.reasons(this.intake.take("roll", ROLL + "X1,EX-2,2030-05-01,,\n")))
			.containsExactly("2/from: The officer is on the roll of B2 from 2024-06-01 already.");
	}

	@Test
	void rollsThatOverlapWithinAFileAreRefusedToo() {
		assertThat(Intake.reasons(
				this.intake.take("roll", ROLL + "B1,EX-2,2024-01-01,,\nB2,EX-2,2024-03-01,,\nB1,EX1,2024-01-01,,\n")))
			.containsExactly("2/from: The officer is on the roll of B2 from 2024-03-01 already.",
					"3/from: The officer is on the roll of B1 from 2024-01-01 already.");
	}

	@Test
	void aPlaceOnTheRollThatEndsMakesRoomForTheNext() {
		this.intake.take("roll", ROLL + "B1,EX-2,2024-01-01,,Driver\n");
		ImportOutcome outcome = this.intake.take("roll",
				ROLL + "B2,EX-2,2024-06-01,,\nB1,EX-2,2024-01-01,2024-06-01,\n");
		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(outcome.updated()).isEqualTo(1);
		assertThat(outcome.created()).isEqualTo(1);
	}

	@Test
	void namesStandOnBatchesOfTheHomeServiceOnly() {
		String reason = "2/batch: The batch belongs to JM; only the home service has names on record.";
		assertThat(Intake.reasons(this.intake.take("roll", ROLL + "J1,EX-2,2024-01-01,,\n"))).containsExactly(reason);
		assertThat(Intake.reasons(this.intake.take("manifests", MANIFESTS + "J1,EX-2,out,2024-01-01,2024-01-01,\n")))
			.contains(reason);
	}

	@Test
	void aMovementIsKeyedByEverythingThatTellsItApart() {
		String rows = MOVEMENTS + """
				MSS,KE,B1,out,2024-06-25,2024-06-25,200,,
				MSS,KE,B1,out,2024-06-25,,100,,
				MSS,KE,,out,,,5,,
				MSS,JM,,out,2024-06-25,2024-06-25,20,Air One,
				MSS,JM,,out,2024-06-25,2024-06-25,20,,
				""";
		assertThat(this.intake.take("movements", rows).created()).isEqualTo(5);
		assertThat(this.intake.take("movements", rows).unchanged()).isEqualTo(5);
		assertThat(
				this.intake.take("movements", MOVEMENTS + "mss,jm,,out,2024-06-25,2024-06-25,21,AIR ONE,\n").updated())
			.isEqualTo(1);
		assertThat(this.intake.value("select reported_number from movement where carrier = 'Air One'")).isEqualTo("21");
	}

	@Test
	void theDaysOfAMovementAreLearntOneAfterTheOther() {
		String planned = "mission,contributor,batch,direction,planned_on,departed_on,arrived_on,number\n";
		String first = planned + "MSS,KE,B1,out,2024-06-01,,,200\n";
		String second = planned + "MSS,KE,B1,out,2024-06-01,2024-06-25,,200\n";
		String third = planned + "MSS,KE,B1,out,,2024-06-25,2024-06-26,180\nMSS,KE,B1,out,,2024-06-25,2024-06-27,20\n";
		assertThat(this.intake.take("movements", first).created()).isOne();
		assertThat(this.intake.take("movements", second).updated()).isOne();
		ImportOutcome arrived = this.intake.take("movements", third);
		assertThat(arrived.updated()).isOne();
		assertThat(arrived.created()).isOne();
		assertThat(this.intake.take("movements", third).unchanged()).isEqualTo(2);
		assertThat(this.intake.take("movements", first).created() + this.intake.take("movements", second).created())
			.isZero();
		assertThat(this.intake.rows("select planned_on, departed_on, arrived_on from movement order by arrived_on"))
			.containsExactly("2024-06-01,2024-06-25,2024-06-26", "null,2024-06-25,2024-06-27");
	}

	@Test
	void aManifestThatArrivedWholeGetsItsDayOfArrival() {
		onTheRoll();
		String left = MANIFESTS + "B1,EX 1,out,2024-06-24,,\nB1,EX-2,out,2024-06-24,,\n";
		String arrived = left.replace("2024-06-24,,", "2024-06-24,2024-06-25,");
		this.intake.take("manifests", left);
		assertThat(this.intake.take("manifests", arrived).unchanged()).isEqualTo(2);
		assertThat(this.intake.take("manifests", left).unchanged()).isEqualTo(2);
		assertThat(this.intake.rows("select departed_on, arrived_on from movement"))
			.containsExactly("2024-06-24,2024-06-25");
		assertThat(this.intake.value("select count(*) from deployment where from_day = '2024-06-25'")).isEqualTo("2");
	}

	@Test
	void aMovementFitsItsBatchItsDaysAndItsDirection() {
		assertThat(Intake.reasons(this.intake.take("movements", MOVEMENTS + """
				UNX,KE,B1,out,,,5,,
				MSS,KE,B1,out,2024-06-25,2024-06-24,5,,
				MSS,KE,B1,out,2024-06-25,2024-06-26,5,,medical
				MSS,KE,B1,out,,,0,,
				"""))).containsExactlyInAnyOrder("2/batch: The batch belongs to mission MSS and contributor KE.",
				"3/arrived_on: The arrival is before the departure on 2024-06-25.",
				"4/reason: Only the way home has a reason.", "5/number: Write a whole number from 1 to 1,000,000,000.");
	}

	@Test
	void aManifestMakesItsMovementWhereThereIsNone() {
		onTheRoll();
		String rows = MANIFESTS + """
				B1,EX 1,out,2024-06-25,2024-06-25,
				B1,EX-2,out,2024-06-25,2024-06-25,
				B1,EX-2,home,2024-07-25,,medical
				""";
		ImportOutcome outcome = this.intake.take("manifests", rows);
		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(outcome.created()).isEqualTo(3);
		assertThat(this.intake.rows("select direction, reported_number from movement order by departed_on"))
			.containsExactly("out,null", "home,null");
		assertThat(this.intake.rows("select from_day, until_day from deployment order by officer_id"))
			.containsExactlyInAnyOrder("2024-06-25,null", "2024-06-25,2024-07-25");
		assertThat(this.intake.take("manifests", rows).unchanged()).isEqualTo(3);
		assertThat(this.intake.value("select count(*) + sum(version) from movement")).isEqualTo("2");
		assertThat(this.intake.take("manifests", MANIFESTS + "B1,EX-2,home,2024-07-25,,disciplinary\n").updated())
			.isEqualTo(1);
	}

	@Test
	void aManifestPrefersTheMovementWithoutCarrier() {
		onTheRoll();
		this.intake.take("movements", MOVEMENTS
				+ "MSS,KE,B1,out,2024-06-25,2024-06-25,1,Air One,\nMSS,KE,B1,out,2024-06-25,2024-06-25,1,Air Two,\n");
		String row = MANIFESTS + "B1,EX 1,out,2024-06-25,2024-06-25,\n";
		assertThat(Intake.reasons(this.intake.take("manifests", row)))
			.containsExactly("2/batch: Movements of these days differ by carrier only: Air One, Air Two.");
		this.intake.take("movements", MOVEMENTS + "MSS,KE,B1,out,2024-06-25,2024-06-25,1,,\n");
		assertThat(Intake.reasons(this.intake.take("manifests", row))).isEmpty();
		assertThat(this.intake.rows("select carrier from movement m join manifest_entry e on e.movement_id = m.id"))
			.containsExactly("null");
	}

	@Test
	void aManifestHoldsOnlyOfficersOnTheRollOnThatDay() {
		onTheRoll();
		assertThat(Intake.reasons(this.intake.take("manifests",
				MANIFESTS + "B1,EX 1,out,2023-12-31,2024-01-01,\nB2,EX-2,out,2024-06-25,2024-06-25,\n")))
			.containsExactly("2/service_number: The officer is not on the roll of B1 on 2023-12-31.",
					"3/service_number: The officer is not on the roll of B2 on 2024-06-25.");
	}

	@Test
	void homeIsOnlyAfterOutAndInMissionOnceAtATime() {
		onTheRoll();
		assertThat(Intake.reasons(this.intake.take("manifests", MANIFESTS + "B1,EX 1,home,2024-06-25,,\n")))
			.containsExactly(
					"2/direction: The officer leaves the mission on 2024-06-25 without having arrived there before.");
		this.intake.take("manifests", MANIFESTS + "B1,EX 1,out,2024-06-25,2024-06-25,\n");
		assertThat(Intake.reasons(this.intake.take("manifests", MANIFESTS + "B1,EX 1,out,2024-07-25,2024-07-25,\n")))
			.containsExactly("2/direction: The officer is in mission from 2024-06-25 on already.");
		assertThat(Intake.reasons(this.intake.take("manifests", MANIFESTS + "B1,EX 1,death,2024-06-24,,\n")))
			.containsExactly(
					"2/direction: The officer leaves the mission on 2024-06-24 without having arrived there before.");
	}

	@Test
	void aRollDoesNotEndBeforeAManifestOfTheOfficer() {
		onTheRoll();
		this.intake.take("manifests", MANIFESTS + "B1,EX 1,out,2024-06-25,2024-06-25,\n");
		assertThat(Intake.reasons(this.intake.take("roll", ROLL + "B1,EX 1,2024-01-01,2024-06-25,\n")))
			.containsExactly("2/until: The officer stands on a manifest of 2024-06-25, outside these days.");
		assertThat(Intake.reasons(this.intake.take("roll", ROLL + "B1,EX 1,2024-01-01,2024-06-26,\n"))).isEmpty();
	}

	@Test
	void womenAndMenFitTheTotalOfAReturn() {
		String header = "mission,contributor,as_of,kind,women,men,total\n";
		assertThat(Intake.reasons(this.intake.take("strength_returns", header + """
				MSS,KE,2024-11-01,formed_police_unit,10,20,30
				MSS,KE,2024-11-01,troops,,20,30
				MSS,KE,2024-11-02,troops,10,20,31
				MSS,KE,2024-11-03,troops,,32,31
				"""))).containsExactly("4/total: The total of 31 does not fit 10 women and 20 men.",
				"5/total: The total of 31 does not fit unknown women and 32 men.");
	}

	@Test
	void aBatchThatMovedKeepsItsMission() {
		this.intake.take("movements", MOVEMENTS + "MSS,KE,B1,out,2024-06-25,2024-06-25,200,,\n");
		assertThat(Intake.reasons(this.intake.take("batches",
				"mission,code,name,contributor,planned_strength\nUNX,B1,Batch 1,KE,10\nUNX,B2,Batch 2,KE,10\n")))
			.containsExactly("2/mission: The batch has moved people of another mission or contributor already.");
	}

	private void onTheRoll() {
		this.intake.take("roll", ROLL + "B1,EX 1,2024-01-01,,\nB1,EX-2,2024-01-01,2024-08-01,\n");
	}

	@Test
	void whoDiedInMissionIsDeceasedFromThatDayAndAnOlderFileRaisesNobody() {
		String officers = "service_number,surname,rank,sex,unit,status\nEX-2,Two,PC,F,GSU,active\n";
		this.intake.take("officers", officers);
		this.intake.take("roll", ROLL + "B1,EX-2,2024-01-01,,\n");
		String moves = MANIFESTS + "B1,EX-2,out,2024-01-05,2024-01-06,\nB1,EX-2,death,2024-03-01,,\n";
		assertThat(Intake.reasons(this.intake.take("manifests", moves))).isEmpty();
		String periods = """
				select status, from_day, until_day from officer_status
				where officer_id = (select id from officer where service_number = 'EX-2') order by from_day nulls first
				""";
		assertThat(this.intake.rows(periods)).containsExactly("active,null,2024-03-01", "deceased,2024-03-01,null");
		assertThat(this.intake.take("manifests", moves).unchanged()).isEqualTo(2);
		assertThat(this.intake.take("officers", officers).unchanged()).isOne();
		assertThat(this.intake.rows(periods)).hasSize(2);
	}

}
