package org.muster.intake.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.muster.testing.MusterTest;
import org.muster.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

@MusterTest
class ImportPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Test
	void aFileIsCheckedFirstAndImportedWithoutBeingChosenAgain() {
		String checked = check("any.csv", "code,title,validity_months\nPG-1,First,12\n");
		assertThat(get(checked, "ann")).hasStatusOk().bodyText().contains("courses", "1 new records", "Import 1 row");
		assertThat(count("PG-1")).isZero();
		assertThat(confirm(checked)).hasRedirectedUrl(checked);
		assertThat(count("PG-1")).isOne();
		assertThat(get(entry(checked), "ann")).bodyText().contains("any.csv", "1 new", "Undo this import");
		assertThat(confirm(checked)).hasRedirectedUrl(checked);
		assertThat(count("PG-1")).isOne();
	}

	@Test
	void refusedRowsAreListedAndHadAsAFileWithTheirReasons() {
		String checked = check("courses.csv",
				"Code;title;hours\nPG-2;Second;many\nPG-3;\"Third; 3\";3\n;Fourth;x\nPG-2;Second\n");
		assertThat(get(checked, "ann")).bodyText()
			.contains("3 cannot be taken", "Write a whole number", "refused.csv?place=1")
			.doesNotContain("Import 4 rows");
		assertThat(get(checked + "/refused.csv", "ann")).bodyText()
			.isEqualTo("Code,title,hours,error\r\nPG-2,Second,many,\"hours: Write a whole number from 1 to"
					+ " 1,000,000,000, with the digits 0 to 9 only.\"\r\n,Fourth,x,\"code: The cell is empty and every"
					+ " row needs it. hours: Write a whole number from 1 to 1,000,000,000, with the digits 0 to 9"
					+ " only.\"\r\nPG-2,Second,,The row has 2 cells and the header has 3.\r\n");
		assertThat(get(checked + "/refused.csv?place=7", "ann")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void aHeaderOfNoKindOrOfSeveralIsRefusedWithWords() {
		assertThat(get(check("x.csv", "aircraft,seats\nA,1\n"), "ann")).bodyText()
			.contains("The header fits no kind of record");
		assertThat(get(check("x.csv", "code,name\nPG-A,a\n"), "ann")).bodyText()
			.contains("The header fits several kinds of record: contributors, units.");
		assertThat(get(check("Units.CSV", "code,name\nPG-A,a\n"), "ann")).bodyText().contains("Import 1 row");
	}

	@Test
	void csvMayBeInWindows1252OrUtf16() {
		byte[] windows = "code,title\nPG-4,Zo\u00eb \u20ac\n".getBytes(Charset.forName("windows-1252"));
		assertThat(get(check("x.csv", windows, ""), "ann")).bodyText().contains("not in UTF-8");
		confirm(check("courses.csv", windows, "windows=true"));
		byte[] wide = "\uFEFFcode,title\nPG-5,Zo\u00eb \u20ac\n".getBytes(StandardCharsets.UTF_16LE);
		confirm(check("courses.csv", wide, ""));
		assertThat(this.jdbc
			.sql("select count(*) from course where code in ('PG-4', 'PG-5') and title = 'Zo\u00eb \u20ac'")
			.query(Long.class)
			.single()).isEqualTo(2);
		byte[] none = { 'c', 'o', 'd', 'e', '\n', (byte) 0x81 };
		assertThat(get(check("courses.csv", none, "windows=true"), "ann")).bodyText().contains("not in windows-1252");
	}

	@Test
	void theOrderOfDayAndMonthIsChosenAndNeverGuessed() {
		byte[] file = "code,issuer,stated_on,title\nPG-S,UN,03/04/2024,t\n".getBytes(StandardCharsets.UTF_8);
		assertThat(get(check("x.csv", file, ""), "ann")).bodyText().contains("can be read two ways");
		confirm(check("x.csv", file, "days=DAY_FIRST"));
		assertThat(statedOn()).isEqualTo("2024-04-03");
		confirm(check("x.csv", file, "days=MONTH_FIRST"));
		assertThat(statedOn()).isEqualTo("2024-03-04");
	}

	@Test
	void whatTheRecordsNoLongerLetInIsRefusedAtTheEnd() {
		confirm(check("courses.csv", "code,title\nPG-7,Seventh\n"));
		String first = check("requirements.csv", "mission,course,from\nPG-M,PG-7,2024-01-01\n");
		assertThat(get(first, "ann")).bodyText().contains("There is no mission PG-M.");
		assertThat(confirm(first)).hasRedirectedUrl(first);
		assertThat(get(first, "ann")).bodyText().contains("Nothing was imported");
	}

	@Test
	void aCheckedFileIsSeenByNobodyElseAndForAnHour() {
		String checked = check("courses.csv", "code,title\nPG-8,Eighth\n");
		assertThat(get(checked, "bob")).hasStatus(HttpStatus.NOT_FOUND);
		this.clock.set(TestClock.START.plusMinutes(61));
		assertThat(get(checked, "ann")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void everyImportAndCheckIsListedWithItsChecksum() {
		confirm(check("listed.csv", "code,title\nPG-9,Ninth\n"));
		assertThat(this.jdbc.sql("""
				select concat_ws(' ', file_name, sha256, kind, rows_read, created, rejected, dry_run, recorded_by)
				from import_log where file_name = 'listed.csv' order by id
				""").query(String.class).list()).containsExactly(
				"listed.csv b826ccc7e68d31b092d3c663c495cfdac72ab076896b246662ba51a914d0b261 courses 1 1 0 t ann",
				"listed.csv b826ccc7e68d31b092d3c663c495cfdac72ab076896b246662ba51a914d0b261 courses 1 1 0 f ann");
		assertThat(get("/imports", "ann")).bodyText().contains("listed.csv", "checked only", "imported");
	}

	@Test
	void whoMayImportNothingSeesTheListAndNoForm() {
		assertThat(this.mvc.get().uri("/imports").with(user("eve").roles("VIEWER"))).hasStatusOk()
			.bodyText()
			.doesNotContain("type=\"file\"");
		assertThat(this.mvc.get().uri("/imports").with(user("ann").roles("TRAINING_OFFICER"))).bodyText()
			.contains("type=\"file\"", "completions")
			.doesNotContain("strength_returns");
	}

	@Test
	void aFormWithoutFileOrWithoutSenseIsAnsweredWithWords() {
		assertThat(this.mvc.post().uri("/imports").multipart().with(user("ann").roles("ADMINISTRATOR")).with(csrf()))
			.hasStatusOk()
			.bodyText()
			.contains("Choose a file.");
		assertThat(send("x.csv", new byte[0], "kind=aircraft")).hasStatus3xxRedirection();
		assertThat(send("x.csv", new byte[0], "days=SIDEWAYS")).hasStatus3xxRedirection();
		assertThat(get("/imports?after=x", "ann")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	private String entry(String checked) {
		return String.valueOf(get(checked, "ann").getMvcResult().getResponse().getRedirectedUrl());
	}

	private String check(String name, String content) {
		return check(name, content.getBytes(StandardCharsets.UTF_8), "");
	}

	private String check(String name, byte[] content, String parameters) {
		return String.valueOf(send(name, content, parameters).getMvcResult().getResponse().getRedirectedUrl());
	}

	private MvcTestResult send(String name, byte[] content, String parameters) {
		return this.mvc.post()
			.uri("/imports?" + parameters)
			.multipart()
			.file(new MockMultipartFile("file", name, "text/csv", content))
			.with(user("ann").roles("ADMINISTRATOR"))
			.with(csrf())
			.exchange();
	}

	private MvcTestResult confirm(String address) {
		return this.mvc.post().uri(address).with(user("ann").roles("ADMINISTRATOR")).with(csrf()).exchange();
	}

	private MvcTestResult get(String address, String account) {
		return this.mvc.get().uri(address).with(user(account).roles("ADMINISTRATOR")).exchange();
	}

	private String statedOn() {
		return this.jdbc.sql("select stated_on::text from statement where code = 'PG-S'").query(String.class).single();
	}

	private long count(String course) {
		return this.jdbc.sql("select count(*) from course where code = ?").param(course).query(Long.class).single();
	}

}
