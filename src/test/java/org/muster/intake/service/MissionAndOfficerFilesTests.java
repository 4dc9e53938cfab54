package org.muster.intake.service;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.muster.intake.domain.ImportOutcome;

import static org.assertj.core.api.Assertions.assertThat;

class MissionAndOfficerFilesTests {

	private static final String OFFICERS = "service_number,surname,rank,sex,date_of_birth,unit,enlisted_on,status\n";

	private final Intake intake = new Intake().withRecords();

	@Test
	void countriesAreThoseOfIso() {
		assertThat(Intake.reasons(this.intake.take("missions", "code,name,host_country,lead_country\nA,a,XX,ke\n")))
			.containsExactly("2/host_country: There is no country (ISO 3166-1 alpha-2) XX.");
		assertThat(Intake.reasons(this.intake.take("missions", "code,name,host_country,lead_country\nA,a,ht,ke\n")))
			.isEmpty();
		assertThat(this.intake.rows("select host_country, lead_country from mission where code = 'A'"))
			.containsExactly("HT,KE");
	}

	@Test
	void aContributorIsACountryOrACollective() {
		assertThat(Intake.reasons(this.intake.take("contributors", "code,name,collective\nOTHERS,Others,false\n")))
			.singleElement()
			.asString()
			.startsWith("2/code: A contributor is a country");
		assertThat(Intake.reasons(this.intake.take("contributors", "code,name,collective\nOTHERS,Others,true\n")))
			.isEmpty();
		assertThat(this.intake.take("contributors", "code,name,collective\nothers,Others,\n").unchanged()).isEqualTo(1);
	}

	@Test
	void thereIsOneHomeService() {
		assertThat(Intake.reasons(this.intake.take("contributors", "code,name,home\nUG,Uganda,true\n")))
			.containsExactly("2/home: There is one home service, and it is KE already.");
	}

	@Test
	void mandatesOfAMissionDoNotOverlap() {
		String header = "mission,instrument,authority,from,until,authorised_strength\n";
		assertThat(Intake.reasons(this.intake.take("mandates", header + """
				MSS,R1,un_authorised,2023-10-02,2024-10-02,2500
				MSS,R2,un_authorised,2024-10-02,2025-10-02,2500
				UNX,R1,un_operation,2024-01-01,2025-01-01,9
				"""))).isEmpty();
		assertThat(Intake
			.reasons(this.intake.take("mandates", header + "mss,R3,un_authorised,2025-09-01,2026-09-01,2500\n")))
			.containsExactly("2/from: The mandate overlaps that of R2, from 2024-10-02 until 2025-10-02.");
		assertThat(Intake
			.reasons(this.intake.take("mandates", header + "MSS,R4,un_authorised,2026-09-01,2026-09-01,2500\n")))
			.containsExactly("2/until: The period ends before it begins on 2026-09-01, or is empty.");
	}

	@Test
	void aUnitIsNotItsOwnAncestor() {
		assertThat(Intake.reasons(this.intake.take("units", "code,name,parent\nHQ,Headquarters,GSU\n")))
			.containsExactly("2/parent: A unit cannot be its own ancestor.");
		assertThat(Intake.reasons(this.intake.take("units", "code,name,parent\nA,a,B\nB,b,A\n"))).hasSize(2);
	}

	@Test
	void aNewOfficerServesFromTheDayOfEnlistment() {
		assertThat(this.intake.rows("""
				select service_number, u.code, p.from_day, p.until_day, s.status, s.from_day
				from officer o join officer_posting p on p.officer_id = o.id join unit u on u.id = p.unit_id
				join officer_status s on s.officer_id = o.id order by o.id"""))
			.containsExactlyInAnyOrder("EX 1,GSU,2015-05-05,null,active,2015-05-05", "EX-2,HQ,null,null,active,null");
	}

	@Test
	void caseAndSpacesOfAServiceNumberDoNotMatter() {
		ImportOutcome outcome = this.intake.take("officers", OFFICERS + "ex1,One,Sergeant,F,,GSU,,\n");
		assertThat(outcome.updated()).isEqualTo(1);
		assertThat(this.intake.rows("select service_number, rank, date_of_birth from officer where surname = 'One'"))
			.containsExactly("EX 1,Sergeant,1990-01-01");
	}

	@Test
	void anotherUnitClosesThePresentPostingToday() {
		ImportOutcome outcome = this.intake.take("officers", OFFICERS + "EX1,One,Constable,F,,HQ,,on_leave\n");
		assertThat(outcome.updated()).isEqualTo(1);
		assertThat(postings()).containsExactly("GSU,2015-05-05,2024-11-08", "HQ,2024-11-08,null");
		assertThat(statuses()).containsExactly("active,2015-05-05,2024-11-08", "on_leave,2024-11-08,null");
		assertThat(this.intake.take("officers", OFFICERS + "EX1,One,Constable,F,,HQ,,on_leave\n").unchanged())
			.isEqualTo(1);
	}

	@Test
	void aPostingThatBeganTodayIsChangedInPlace() {
		this.intake.take("officers", OFFICERS + "EX1,One,Constable,F,,HQ,,\n");
		this.intake.take("officers", OFFICERS + "EX1,One,Constable,F,,GSU,,\n");
		assertThat(postings()).containsExactly("GSU,2015-05-05,2024-11-08", "GSU,2024-11-08,null");
		this.intake.clock().set(LocalDate.of(2024, 11, 10));
		this.intake.take("officers", OFFICERS + "EX1,One,Constable,F,,HQ,,\n");
		assertThat(postings()).containsExactly("GSU,2015-05-05,2024-11-08", "GSU,2024-11-08,2024-11-10",
				"HQ,2024-11-10,null");
	}

	@Test
	void aPostingThatBeginsLaterIsChangedInPlace() {
		this.intake.take("officers", OFFICERS + "EX-7,Seven,Constable,F,,GSU,2024-12-01,\n");
		this.intake.take("officers", OFFICERS + "EX-7,Seven,Constable,F,,HQ,,\n");
		assertThat(this.intake.rows("""
				select u.code, p.from_day from officer_posting p join unit u on u.id = p.unit_id
				join officer o on o.id = p.officer_id where o.service_number = 'EX-7'"""))
			.containsExactly("HQ,2024-12-01");
	}

	@Test
	void birthEnlistmentAndCompletionsFollowEachOther() {
		this.intake.take("completions", "service_number,course,completed_on\nEX-2,AID,2001-01-01\n");
		assertThat(Intake.reasons(this.intake.take("officers", OFFICERS + """
				EX-1,A,PC,F,2000-01-01,GSU,2000-01-01,
				EX-2,Two,Corporal,M,2002-02-02,HQ,,
				EX-3,B,PC,F,2024-11-09,GSU,,
				EX 1,One,Constable,F,,GSU,1980-01-01,
				"""))).containsExactly("2/enlisted_on: The officer enlists after being born.",
				"3/date_of_birth: A completion of 2001-01-01 would be before the birth.",
				"4/date_of_birth: The day of birth is in the future.",
				"5/enlisted_on: The officer enlists after being born.");
	}

	private List<String> postings() {
		return this.intake.rows("""
				select u.code, p.from_day, p.until_day from officer_posting p join unit u on u.id = p.unit_id
				join officer o on o.id = p.officer_id where o.surname = 'One' order by p.from_day""");
	}

	private List<String> statuses() {
		return this.intake.rows("""
				select p.status, p.from_day, p.until_day from officer_status p
				join officer o on o.id = p.officer_id where o.surname = 'One' order by p.from_day""");
	}

}
