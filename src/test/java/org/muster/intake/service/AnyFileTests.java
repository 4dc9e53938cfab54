package org.muster.intake.service;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.sheet.SheetFile;

import static org.assertj.core.api.Assertions.assertThat;

class AnyFileTests {

	private final Intake intake = new Intake();

	@Test
	void anErrorInACellOfASpreadsheetRefusesItsRowNamingLineAndColumn() throws Exception {
		byte[] sheet = SheetFile.of("<row r='3'><c t='str'><v>code</v></c><c t='str'><v>title</v></c></row>"
				+ "<row r='4'><c t='str'><v>AID</v></c><c t='e'><v>#N/A</v></c></row>");
		ImportOutcome outcome = this.intake.take(Intake.file("courses", sheet));
		assertThat(Intake.reasons(outcome))
			.containsExactly("4/title: The cell B4 holds the error #N/A instead of a value.");
	}

	@Test
	void oneBadRowSavesNothingAndIsListed() {
		ImportOutcome outcome = this.intake.take("courses", "code,title,hours\nA,First,1\nB,Second,many\n");
		assertThat(outcome.rejected()).isEqualTo(1);
		assertThat(outcome.created()).isZero();
		assertThat(outcome.errors()).singleElement().satisfies((error) -> {
			assertThat(error.file()).isEqualTo("courses.csv");
			assertThat(error.line()).isEqualTo(3);
			assertThat(error.column()).isEqualTo("hours");
			assertThat(error.value()).isEqualTo("many");
		});
		assertThat(this.intake.value("select count(*) from course")).isEqualTo("0");
	}

	@Test
	void everyBadCellOfEveryRowIsListed() {
		ImportOutcome outcome = this.intake.take("courses", "code,title,kind,hours\n,First,sport,-1\nB,,course,0\n");
		assertThat(outcome.rejected()).isEqualTo(2);
		assertThat(Intake.reasons(outcome)).hasSize(5)
			.satisfies((reasons) -> assertThat(reasons.get(0))
				.isEqualTo("2/code: The cell is empty and every row needs it."));
	}

	@Test
	void theHeaderMayStandInAnyOrderAndCase() {
		ImportOutcome outcome = this.intake.take("courses", " Hours;TITLE;code;;\n5;First;A;;\n");
		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(this.intake.rows("select code, title, hours from course")).containsExactly("A,First,5");
	}

	@Test
	void anUnknownColumnIsRefusedWithTheKnownOnes() {
		assertThat(Intake.reasons(this.intake.take("courses", "code,title,colour\nA,First,red\n"))).singleElement()
			.asString()
			.startsWith("1/colour: There is no such column among courses; there are: code, title, kind");
	}

	@Test
	void aMissingMandatoryColumnAndADoubleOneAreRefused() {
		assertThat(Intake.reasons(this.intake.take("courses", "code,kind,Kind\nA,course,course\n"))).containsExactly(
				"1/Kind: The column is there twice.", "1/title: The column is missing and every row needs it.");
	}

	@Test
	void rowsOfAnotherWidthThanTheHeaderAreRefused() {
		assertThat(Intake.reasons(this.intake.take("courses", "code,title\nA,First,1\nB\nC,Third,,\n")))
			.containsExactly("2/null: The row has 3 cells and the header has 2.",
					"3/null: The row has 1 cells and the header has 2.");
	}

	@Test
	void aFileWithoutRowsIsRefused() {
		assertThat(Intake.reasons(this.intake.take("courses", "code,title\n"))).singleElement()
			.asString()
			.contains("no rows");
		assertThat(Intake.reasons(this.intake.take("courses", ""))).containsExactly("null/null: The file is empty.");
		assertThat(Intake.reasons(this.intake.take("courses", "\n\n")))
			.containsExactly("null/null: The file is empty.");
	}

	@Test
	void anEmptyCellNeverErases() {
		this.intake.take("courses", "code,title,kind,hours,validity_months\nA,First,medical,5,12\n");
		ImportOutcome outcome = this.intake.take("courses", "code,title,kind,hours,validity_months\na,First,,,\n");
		assertThat(outcome.unchanged()).isEqualTo(1);
		assertThat(this.intake.rows("select code, kind, hours, months from course join course_validity v on true"))
			.containsExactly("A,medical,5,12");
	}

	@Test
	void aRowWhoseKeyExistsUpdatesIt() {
		this.intake.take("courses", "code,title\nAid,First aid\n");
		ImportOutcome outcome = this.intake.take("courses", "code,title\nAID,Better aid\nLAW,Law\n");
		assertThat(outcome.updated()).isEqualTo(1);
		assertThat(outcome.created()).isEqualTo(1);
		assertThat(this.intake.rows("select code, title, version from course order by id"))
			.containsExactly("Aid,Better aid,1", "LAW,Law,0");
	}

	@Test
	void theSameRowTwiceInAFileIsTakenOnce() {
		ImportOutcome outcome = this.intake.take("courses", "code,title\nA,First\nA,First\na,First\n");
		assertThat(Intake.reasons(outcome)).isEmpty();
		assertThat(outcome.created()).isEqualTo(1);
		assertThat(outcome.unchanged()).isEqualTo(2);
	}

	@Test
	void theSameKeyTwiceWithOtherContentIsRefusedNamingBothLines() {
		assertThat(Intake.reasons(this.intake.take("courses", "code,title\nA,First\nB,Second\na,Other\n")))
			.containsExactly("4/null: Lines 2 and 4 are about the same record and differ.");
	}

	@Test
	void formulasAndStrangeLettersAreKeptAsTheyAre() {
		String title = "=HYPERLINK(\"\"http://x\"\") \\N \\t 'a'; drop table x; -- \u202e Ω≈ç田";
		this.intake.take("courses", "code,title\nA,\"" + title + "\"\n");
		assertThat(this.intake.value("select title from course")).isEqualTo(title.replace("\"\"", "\""));
	}

	@Test
	void controlCharactersAreRefusedNamingTheColumn() {
		assertThat(Intake.reasons(this.intake.take("courses", "code,title\nA,a\u0000b\nB,\"b\nc\"\nC,c\u0007c\n")))
			.satisfiesExactly((reason) -> assertThat(reason).startsWith("2/title:").contains("U+0000"),
					(reason) -> assertThat(reason).startsWith("3/title:").contains("line break"),
					(reason) -> assertThat(reason).startsWith("5/title:").contains("U+0007"));
	}

	@Test
	void aFileInAnotherEncodingSavesNothing() {
		byte[] content = "code,title\nA,First\nB,Zo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThat(Intake.reasons(this.intake.take(Intake.file("courses", content)))).singleElement()
			.asString()
			.startsWith("3/null: The file is not in UTF-8");
		assertThat(this.intake.value("select count(*) from course")).isEqualTo("0");
	}

	@Test
	void recordsOfTheSamePackAreFound() {
		assertThat(Intake.reasons(this.intake.withRecords().take("units", "code,name,parent\nC,c,B\nB,b,A\nA,a,\n")))
			.isEmpty();
		assertThat(this.intake.value("select p.code from unit u join unit p on p.id = u.parent_id where u.code = 'C'"))
			.isEqualTo("B");
		assertThat(this.intake.value("select sum(version) from unit")).isEqualTo("0");
	}

	@Test
	void whatIsNamedAndNowhereIsRefused() {
		assertThat(Intake.reasons(this.intake.withRecords()
			.take("completions", "service_number,course,completed_on\nEX-9,AID,2024-01-01\nex1,FLY,2024-01-01\n")))
			.containsExactly("2/service_number: There is no officer with the service number EX-9.",
					"3/course: There is no course FLY.");
	}

	@Test
	void whatNamesARejectedRowIsNotListedItself() {
		ImportOutcome outcome = this.intake.take(Intake.file("units", "code,name\nGSU,General\n"),
				Intake.file("officers", "service_number,surname,rank,sex,unit\nEX-1,One,PC,X,GSU\n"),
				Intake.file("courses", "code,title\nAID,Aid\n"),
				Intake.file("completions", "service_number,course,completed_on\nEX-1,AID,2024-01-01\n"));
		assertThat(Intake.reasons(outcome)).containsExactly("2/sex: Write one of: F, M.");
	}

	@Test
	void everyBadRowIsListedHoweverManyThereAre() {
		String rows = "A,First,none\n".repeat(1500);
		ImportOutcome outcome = this.intake.take("courses", "code,title,hours\n" + rows);
		assertThat(outcome.rejected()).isEqualTo(1500);
		assertThat(outcome.errors()).hasSize(1500);
		assertThat(outcome.rows()).isEqualTo(1500);
	}

	@Test
	void whatTheDatabaseAloneCanSeeIsSaidInWords() {
		this.intake.run("create unique index strange_rule on course (title)");
		ImportOutcome outcome = this.intake.take("courses", "code,title\nA,Same\nB,Same\n");
		assertThat(Intake.reasons(outcome))
			.isEqualTo(List.of("null/null: The rows of this file break a rule of the records: strange rule."));
		assertThat(this.intake.value("select count(*) from course")).isEqualTo("0");
	}

}
