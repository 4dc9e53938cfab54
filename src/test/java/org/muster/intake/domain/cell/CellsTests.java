package org.muster.intake.domain.cell;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellsTests {

	@Test
	void spacesAroundAreTakenAwayNoBreakOnesToo() {
		assertThat(words("\u00a0 \tSmith\u202f ").value()).isEqualTo("Smith");
		assertThat(words(" \u00a0 ")).isEqualTo(Reading.NOTHING);
	}

	@Test
	void controlCharactersAreRefused() {
		assertThat(words("a\u0000b").reason()).contains("U+0000");
		assertThat(words("a\nb").reason()).contains("line break");
		assertThat(words("a\u0085b").reason()).contains("U+0085");
	}

	@Test
	void textLongerThanFourThousandCharactersIsRefused() {
		assertThat(words("x".repeat(4000)).value()).hasSize(4000);
		assertThat(words("x".repeat(4001)).reason()).contains("4,000");
	}

	@Test
	void aFormulaIsTextLikeAnyOther() {
		assertThat(words("=HYPERLINK(\"http://x\")").value()).isEqualTo("=HYPERLINK(\"http://x\")");
	}

	@Test
	void aRefusedTextIsShownShortAndWithoutControlCharacters() {
		assertThat(Cells.shown("a\u0000b\n")).isEqualTo("a\uFFFDb\uFFFD");
		assertThat(Cells.shown("x".repeat(300))).hasSize(201).endsWith("…");
		assertThat(Cells.shown("x".repeat(199) + "\ud83d\ude00".repeat(9))).isEqualTo("x".repeat(199) + "…");
	}

	@ParameterizedTest
	@CsvSource({ "2024-11-08,2024-11-08", "20241108,2024-11-08", "2024-02-29,2024-02-29", "1900-01-01,1900-01-01" })
	void isoDaysAreTaken(String cell, String day) {
		assertThat(DayCell.ISO.read(cell)).isEqualTo(Reading.of(day));
	}

	@ParameterizedTest
	@ValueSource(strings = { "03/04/2024", "3.4.2024", "03-04-2024", "3 4 24" })
	void aDayThatCanBeReadTwoWaysIsRefusedWithBoth(String cell) {
		assertThat(DayCell.ISO.read(cell).reason()).contains("2024-04-03").contains("2024-03-04");
	}

	@ParameterizedTest
	@CsvSource({ "25/04/2024,2024-04-25", "04/25/2024,2024-04-25", "2024/04/25,2024-04-25", "2024-4-5,2024-04-05",
			"04/04/2024,2024-04-04", "2024-04-25T00:00:00Z,2024-04-25", "2024-04-25 00:00,2024-04-25" })
	void anotherDayIsRefusedWithItsOneReading(String cell, String day) {
		assertThat(DayCell.ISO.read(cell).value()).isNull();
		assertThat(DayCell.ISO.read(cell).reason()).contains(day).doesNotContain("two ways");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2023-02-29", "2024-13-01", "0000-00-00", "1899-12-31", "2200-01-01", "9999-12-31", "soon",
			"45391", "2024", "32/13/2024", "٢٠٢٤-١١-٠٨", "2024-1108" })
	void whatIsNoDayOfTheRecordsIsRefused(String cell) {
		assertThat(DayCell.ISO.read(cell).value()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "-1", "+1", "1.0", "1,000", "1 000", "1e3", "ten", "1000000001", "99999999999999999999",
			"١", "0x10", "" })
	void whatIsNoWholeNumberInRangeIsRefused(String cell) {
		assertThat(new NumberCell(0, NumberCell.LARGEST).read(cell + ".").value()).isNull();
		assertThat(Cells.read(new NumberCell(0, NumberCell.LARGEST), cell).value()).isNull();
	}

	@Test
	void numbersAreTakenWithinTheirRange() {
		assertThat(new NumberCell(1, 120).read("0").reason()).isEqualTo("Write a whole number from 1 to 120.");
		assertThat(new NumberCell(1, 120).read("120").value()).isEqualTo("120");
		assertThat(new NumberCell(0, 120).read("007").value()).isEqualTo("7");
		assertThat(new NumberCell(0, 120).read("000").value()).isEqualTo("0");
	}

	@Test
	void wordsAreTakenInAnyCaseAndOthersRefusedWithTheList() {
		WordCell sex = new WordCell("text", List.of("F", "M"));
		assertThat(sex.read("f").value()).isEqualTo("F");
		assertThat(sex.read("X").reason()).contains("F, M");
		assertThat(WordCell.TRUE_OR_FALSE.read("TRUE").value()).isEqualTo("true");
		assertThat(WordCell.TRUE_OR_FALSE.read("yes").value()).isNull();
	}

	@Test
	void codesAreShortAndHavePlainSpaces() {
		assertThat(CodeCell.FREE.read("EX\u00a01").value()).isEqualTo("EX 1");
		assertThat(CodeCell.FREE.read("x".repeat(101)).reason()).contains("100");
		assertThat(CodeCell.COUNTRY_OR_FREE.read("ke").value()).isEqualTo("KE");
	}

	@ParameterizedTest
	@CsvSource({ "contributor:KE,contributor:KE", "Batch: B1,batch:B1", "unit:A:B,unit:A:B" })
	void aScopeNamesAPartOfAMission(String cell, String scope) {
		assertThat(ScopeCell.PART_OF_A_MISSION.read(cell)).isEqualTo(Reading.of(scope));
	}

	@ParameterizedTest
	@ValueSource(strings = { "KE", "contributor:", ":KE", "officer:1", "contributor" })
	void anythingElseIsNoScope(String cell) {
		assertThat(ScopeCell.PART_OF_A_MISSION.read(cell).value()).isNull();
	}

	private static Reading words(String cell) {
		return Cells.read(TextCell.WORDS, cell);
	}

}
