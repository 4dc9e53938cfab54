package org.muster.intake.service;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class StatementFilesTests {

	private static final String CLAIMS = "statement,mission,measure,scope,as_of,number,qualifier\n";

	private final Intake intake = new Intake().withRecords();

	@Test
	void aPledgeIsKeyedByMissionContributorDayAndKind() {
		String header = "mission,contributor,number,kind,pledged_on,withdrawn_on\n";
		String rows = header + "MSS,KE,1000,police,2023-07-29,\nMSS,KE,5,,2023-07-29,\n";
		assertThat(this.intake.take("pledges", rows).created()).isEqualTo(2);
		assertThat(this.intake.take("pledges", rows).unchanged()).isEqualTo(2);
		assertThat(Intake.reasons(
				this.intake.take("pledges", header + "MSS,KE,0,police,2023-07-29,\nMSS,KE,5,,2023-07-29,2023-07-29\n")))
			.containsExactly("2/number: Write a whole number from 1 to 1,000,000,000.",
					"3/withdrawn_on: A pledge is withdrawn after the day of the pledge, 2023-07-29.");
	}

	@Test
	void aClaimSpeaksOfTheMissionOrOfAPartOfIt() {
		statement();
		String rows = CLAIMS + """
				S1,MSS,ready,,2024-11-08,600,
				S1,MSS,ready,contributor:KE,2024-11-08,600,about
				S1,MSS,ready,batch:b1,2024-11-08,600,
				S1,MSS,ready,unit:GSU,2024-11-08,600,
				""";
		assertThat(this.intake.take("claims", rows).created()).isEqualTo(4);
		assertThat(this.intake.take("claims", rows).unchanged()).isEqualTo(4);
		assertThat(this.intake.rows("""
				select c.code, b.code, u.code, qualifier from claim left join contributor c on c.id = contributor_id
				left join batch b on b.id = batch_id left join unit u on u.id = unit_id""")).containsExactlyInAnyOrder(
				"null,null,null,exact", "KE,null,null,about", "null,B1,null,exact", "null,null,GSU,exact");
	}

	@Test
	void aScopeNamesSomethingThatThereIs() {
		statement();
		assertThat(Intake.reasons(this.intake.take("claims", CLAIMS + """
				S1,MSS,ready,contributor:ZZ,2024-11-08,600,
				S1,MSS,ready,batch:X1,2024-11-08,600,
				S1,MSS,ready,everyone,2024-11-08,600,
				S1,MSS,readiness,,2024-11-08,600,
				S2,MSS,ready,,2024-11-08,600,
				"""))).satisfiesExactlyInAnyOrder(
				(reason) -> assertThat(reason).isEqualTo("2/scope: There is no contributor ZZ."),
				(reason) -> assertThat(reason).isEqualTo("3/scope: The batch belongs to mission UNX."),
				(reason) -> assertThat(reason).startsWith("4/scope: Write contributor:CODE"),
				(reason) -> assertThat(reason).startsWith("5/measure: Write one of: authorised"),
				(reason) -> assertThat(reason).isEqualTo("6/statement: There is no statement S2."));
	}

	private void statement() {
		this.intake.take("statements", "code,issuer,stated_on,title\nS1,Police,2024-11-08,Ready\n");
	}

}
