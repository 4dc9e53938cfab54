package org.muster.intake.web;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMultipartMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.muster.testing.MusterTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@MusterTest
class ImportUndoTests {

	private static final String OFFICERS = "service_number,surname,rank,sex,unit\n";

	private static final String COMPLETIONS = "service_number,course,completed_on,venue\n";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void severalFilesAreImportedTogetherAndUndoneAsOneAct() {
		take("", file("old units.csv", "code,name\nIU-A,Old unit\n"));
		String entry = take("", file("people.csv", OFFICERS + "IU 1,Ndege,Constable,F,iu-b\n"),
				file("places.xls.csv", "Title\ncode,name,parent\nIU-B,New unit,IU-A\n"),
				file("units again.csv", "code,name,parent\nIU-A,Renamed,IU-B2\nIU-B2,Above,\n"));
		assertThat(text("select name from unit where code = 'IU-A'")).isEqualTo("Renamed");
		assertThat(get(entry)).bodyText().contains("Old unit", "Renamed", "officer posting");
		assertThat(undo(entry, " ")).hasRedirectedUrl(entry + "/undo");
		assertThat(undo(entry, "the wrong file")).hasRedirectedUrl(entry);
		assertThat(text("select string_agg(name, ',') from unit where code in ('IU-A', 'IU-B', 'IU-B2')"))
			.isEqualTo("Old unit");
		assertThat(text("select count(*) from officer where service_number = 'IU 1'")).isEqualTo("0");
		assertThat(get(entry)).bodyText().contains("the wrong file").doesNotContain("/undo");
		assertThat(undo(entry, "again")).hasRedirectedUrl(entry + "/undo");
	}

	@Test
	void whatWasRecordedLaterStandsInTheWayOfUndoing() {
		String entry = take("", file("units.csv", "code,name\nIU-C,Unit\n"));
		take("", file("officers.csv", OFFICERS + "IU 2,Simba,Constable,M,IU-C\n"));
		assertThat(get(entry + "/undo")).bodyText()
			.contains("recorded later, and name records of the import", "officer posting");
		assertThat(undo(entry, "no")).hasRedirectedUrl(entry + "/undo");
		this.jdbc.sql("update unit set name = 'Other' where code = 'IU-C'").update();
		assertThat(get(entry + "/undo")).bodyText().contains("changed or removed after the import");
		assertThat(text("select name from unit where code = 'IU-C'")).isEqualTo("Other");
	}

	@Test
	void completionsOfAnUndoneImportBecomeVoidAndCountAgainWhenTheyAreImportedAgain() {
		take("", file("units.csv", "code,name\nIU-D,Unit\n"));
		MockMultipartFile people = file("officers.csv",
				OFFICERS + "IU 3,Twiga,Constable,M,IU-D\nIU 4,Fisi,Constable,M,IU-D\n");
		MockMultipartFile courses = file("courses.csv", "code,title\nIU-X,Course\n");
		MockMultipartFile results = file("results.csv", COMPLETIONS + "IU 3,IU-X,2024-01-01,Hall\n");
		String entry = take("", people, courses, results);
		assertThat(undo(entry, "typed twice")).hasRedirectedUrl(entry);
		assertThat(
				text("select void_reason from completion c join course x on x.id = c.course_id where x.code = 'IU-X'"))
			.endsWith("was undone: typed twice");
		assertThat(text("select string_agg(service_number, ',') from officer where service_number in ('IU 3', 'IU 4')"))
			.isEqualTo("IU 3");
		take("", people, courses, results);
		assertThat(completions("IU 3")).containsExactly("2024-01-01 Hall");
	}

	@Test
	void aRuleIsChosenForCompletionsOnRecord() {
		take("", file("units.csv", "code,name\nIU-E,Unit\n"));
		take("", file("officers.csv", OFFICERS + "IU 5,Chui,Constable,F,IU-E\n"));
		take("", file("courses.csv", "code,title\nIU-Y,Course\n"));
		take("", file("completions.csv", COMPLETIONS + "IU 5,IU-Y,2022-01-01,A\nIU 5,IU-Y,2024-01-01,A\n"));
		MockMultipartFile between = file("completions.csv",
				COMPLETIONS + "IU 5,IU-Y,2023-01-01,B\nIU 5,IU-Y,2024-01-01,B\n");
		take("earlier=KEEP&same=KEEP", between);
		assertThat(completions("IU 5")).containsExactly("2022-01-01 A", "2024-01-01 A");
		String entry = take("earlier=REPLACE", between);
		assertThat(completions("IU 5")).containsExactly("2023-01-01 B", "2024-01-01 B");
		assertThat(get(entry)).bodyText().contains("Replaced by the import of completions.csv");
		take("earlier=REPLACE&later=REPLACE", between);
		assertThat(completions("IU 5")).containsExactly("2023-01-01 B", "2024-01-01 B");
		assertThat(undo(entry, "no")).hasRedirectedUrl(entry);
		assertThat(completions("IU 5")).containsExactly("2022-01-01 A", "2024-01-01 A");
	}

	@Test
	void columnsAreMatchedByHandAndTheFileIsRecognisedNextTime() {
		take("", file("units.csv", "code,name\nIU-F,Unit\n"));
		String roster = "Roster of the day\nSvc No;Family name;Grade;Gender;Post;Remarks\nIU 6;Nyati;Constable;F;IU-F;none\n";
		String checked = check("", file("roster.csv", roster));
		assertThat(get(checked)).bodyText().contains("The header fits no kind of record", "Match the columns");
		assertThat(get(checked + "/columns?kind=officers")).bodyText().contains("Family name", "Nyati", "Svc No");
		String fields = "/columns?place=0&kind=officers&line=2&column-0=service_number&column-1=surname&column-2=rank"
				+ "&column-3=sex&column-5=";
		assertThat(post(checked + fields + "&name=x")).hasStatus3xxRedirection()
			.redirectedUrl()
			.startsWith(checked + "/columns");
		assertThat(post(checked + fields + "&column-4=unit&name=Roster of HQ")).hasRedirectedUrl(checked);
		assertThat(get(checked)).bodyText().contains("1 new records");
		assertThat(get(check("", file("next.csv", roster.replace("IU 6", "IU 7"))))).bodyText()
			.contains("officers", "1 new records");
		assertThat(this.mvc.post()
			.uri("/api/v1/imports?kind=officers&mapping=roster of hq&dryRun=true")
			.multipart()
			.file(file("x.csv", roster))
			.with(user("ann").roles("ADMINISTRATOR"))).hasStatusOk();
	}

	@Test
	void changesAreShownOldAndNewBeforeTheyAreSaved() {
		take("", file("units.csv", "code,name,floor\nIU-G,Unit,10\n"));
		String checked = check("", file("units.csv", "code,name,floor\nIU-G,=1+1,\nIU-H,New,5\n"));
		assertThat(get(checked)).bodyText().contains("What would change", "IU-G", "Unit", "=1+1", "IU-H", "new record");
		assertThat(get(checked + "/changes.csv")).bodyText()
			.isEqualTo("file,line,record,column,old,new\r\n1,2,IU-G,name,Unit,'=1+1\r\n1,3,IU-H,,,\r\n");
		assertThat(this.mvc.get().uri(checked).with(user("bob").roles("ADMINISTRATOR")))
			.hasStatus(HttpStatus.NOT_FOUND);
	}

	private List<String> completions(String number) {
		return this.jdbc.sql("""
				select c.completed_on || ' ' || c.venue
				from completion c
				join officer o on o.id = c.officer_id
				where o.service_number = ?
				  and c.voided_on is null
				order by 1
				""").param(number).query(String.class).list();
	}

	private String take(String parameters, MockMultipartFile... files) {
		String checked = check(parameters, files);
		post(checked);
		return String.valueOf(get(checked).getMvcResult().getResponse().getRedirectedUrl());
	}

	private String check(String parameters, MockMultipartFile... files) {
		MockMultipartMvcRequestBuilder request = this.mvc.post().uri("/imports?" + parameters).multipart();
		for (MockMultipartFile file : files) {
			request = request.file(file);
		}
		return String.valueOf(request.with(user("ann").roles("ADMINISTRATOR"))
			.with(csrf())
			.exchange()
			.getMvcResult()
			.getResponse()
			.getRedirectedUrl());
	}

	private MvcTestResult undo(String entry, String reason) {
		return post(entry + "/undo?reason=" + reason);
	}

	private MvcTestResult post(String address) {
		return this.mvc.post().uri(address).with(user("ann").roles("ADMINISTRATOR")).with(csrf()).exchange();
	}

	private MvcTestResult get(String address) {
		return this.mvc.get().uri(address).with(user("ann").roles("ADMINISTRATOR")).exchange();
	}

	private String text(String sql) {
		return String.valueOf(this.jdbc.sql(sql).query().singleValue());
	}

	private static MockMultipartFile file(String name, String content) {
		return new MockMultipartFile("file", name, "text/csv", content.getBytes(StandardCharsets.UTF_8));
	}

}
