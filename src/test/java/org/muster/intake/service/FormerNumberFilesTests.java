package org.muster.intake.service;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files from other systems go on naming officers by former numbers, units that are closed
 * and numbers that are written otherwise.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormerNumberFilesTests {

	private final Intake intake = new Intake();

	@BeforeAll
	void records() {
		this.intake.withRecords();
		this.intake.run("insert into officer_merge (officer_id, merged_id, service_number)"
				+ " select id, 999999, 'OLD/7' from officer where service_number = 'EX 1'");
	}

	@Test
	void aFormerNumberStandsForTheOfficerWhoseItIsNow() {
		assertThat(Intake
			.reasons(this.intake.take("completions", "service_number,course,completed_on\nold/ 7,AID,2024-01-05\n")))
			.isEmpty();
		assertThat(
				this.intake.take("completions", "service_number,course,completed_on\nEX1,AID,2024-01-05\n").unchanged())
			.isOne();
		assertThat(this.intake.rows("""
				select o.service_number, c.completed_on from completion c join officer o on o.id = c.officer_id
				where c.completed_on = '2024-01-05'""")).containsExactly("EX 1,2024-01-05");
	}

	@Test
	void anOfficersRowWithAFormerNumberIsRefusedWithThePresentOne() {
		assertThat(Intake
			.reasons(this.intake.take("officers", "service_number,surname,rank,sex,unit\nOLD/7,One,Constable,F,GSU\n")))
			.containsExactly("2/service_number: Two records of one person were merged, and OLD/7 is the former number"
					+ " of officer EX 1. Write that number, or leave the row out.");
	}

	@Test
	void aNewNumberIsWrittenAsTheSettingSays() {
		this.intake.run("insert into service_number_pattern (pattern, words) values ('EX.*', 'EX and a number')");
		try {
			assertThat(Intake.reasons(this.intake.take("officers", """
					service_number,surname,rank,sex,unit
					EX 1,One,Corporal,F,GSU
					ZZ-9,Nine,Constable,F,GSU
					"""))).containsExactly("3/service_number: A service number is written like this: EX and a number.");
		}
		finally {
			this.intake.run("delete from service_number_pattern");
		}
	}

	@Test
	void nobodyIsPostedToAClosedUnitByAFile() {
		this.intake.run("insert into unit (code, name, last_day) values ('SHUT', 'Shut', '2024-01-31')");
		assertThat(Intake
			.reasons(this.intake.take("officers", "service_number,surname,rank,sex,unit\nEX 8,One,Constable,F,shut\n")))
			.containsExactly(
					"2/unit: The last day of the unit SHUT was 2024-01-31. Name another unit, or leave the row out.");
		assertThat(Intake.reasons(this.intake.take("units", "code,name,floor\nSHUT,Shut,3\n"))).isEmpty();
	}

}
