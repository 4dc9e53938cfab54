package org.muster.intake.domain.sheet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.muster.intake.domain.reading.FileTableReader;
import org.muster.intake.domain.file.ReadRows;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.pack.RefusedContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XlsxTableReaderTests {

	private static final String HEADER = SheetFile.texts("Code", "Name");

	@Test
	void titleRowsStandAboveTheHeader() throws Exception {
		assertThat(read(SheetFile.rows(SheetFile.texts("Roster") + "<row r='4'><c r='B4'><v>2024</v></c></row>"
				+ SheetFile.texts("code", "Name", "") + SheetFile.texts("A", "a"))))
			.containsExactly("5 [code, Name]", "6 [A, a]");
	}

	@Test
	void whereNoRowIsAHeaderTheOneThatComesClosestIsTakenForIt() throws Exception {
		assertThat(read(SheetFile.rows(SheetFile.texts("Roster") + SheetFile.texts("code", "title"))))
			.containsExactly("2 [code, title]");
	}

	@Test
	void emptyHiddenAndOtherSheetsBeforeTheRowsArePassedOver() throws Exception {
		SheetFile book = SheetFile.rows("").sheets("", " state='hidden'", "", "");
		book.sheet(2, SheetFile.texts("code", "name") + SheetFile.texts("H", "h"));
		book.sheet(3, SheetFile.texts("Roster of the service"));
		book.sheet(4, SheetFile.texts("title") + SheetFile.texts("code", "name") + SheetFile.texts("A", "a"));
		assertThat(read(book)).containsExactly("2 [code, name]", "3 [A, a]");
		book.sheet(4, SheetFile.texts("nothing"));
		assertThat(read(book)).containsExactly("1 [code, name]", "2 [H, h]");
		book.sheet(2, "");
		assertThat(read(book)).containsExactly("1 [Roster of the service]");
	}

	@ParameterizedTest
	@CsvSource({ "45604,1,2024-11-08", "45604,2,2024-11-08", "45604,0,45604", "45604,4,45604", "1,1,1900-01-01",
			"59,1,1900-02-28", "60,1,1900-02-29", "61,1,1900-03-01", "0,1,1900-01-00", "2958465,1,9999-12-31",
			"2958466,1,2958466", "-1,1,-1", "45604.5,1,2024-11-08 12:00" })
	void aNumberShownAsADayIsThatDay(String number, int style, String shown) throws Exception {
		assertThat(
				read(SheetFile.rows(HEADER + "<row><c s='%d'><v>%s</v></c></row>".formatted(style, number)).styled()))
			.containsExactly("1 [Code, Name]", "2 [%s, ]".formatted(shown));
	}

	@Test
	void daysMayBeCountedFrom1904() throws Exception {
		assertThat(read(SheetFile.rows(HEADER + "<row><c s='1'><v>44142</v></c><c s='1'><v>0</v></c></row>")
			.styled()
			.countingFrom1904())).contains("2 [2024-11-08, 1904-01-01]");
	}

	@ParameterizedTest
	@CsvSource({ "123,0,123", "123.0,0,123", "1.23E2,0,123", "0.30000000000000004,0,0.3", "1E+2,0,100", "-0.5,0,-0.5",
			"12345678901234567,0,12345678901234567", "7,3,00007", "1234567,3,1234567", "1E999999999,0,1E999999999",
			"1e,0,1e" })
	void aNumberThatIsACodeStaysAsItIsShown(String number, int style, String shown) throws Exception {
		assertThat(
				read(SheetFile.rows(HEADER + "<row><c s='%d'><v>%s</v></c></row>".formatted(style, number)).styled()))
			.containsExactly("1 [Code, Name]", "2 [%s, ]".formatted(shown));
	}

	@Test
	void textsMayBeSharedInlineOrThoseOfFormulasAndHavePhoneticReadings() throws Exception {
		assertThat(read(SheetFile
			.rows(HEADER + "<row><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>"
					+ "<row><c t='str'><f>\"x\"&amp;1</f><v>x_x005F_1</v></c><c><f>1+1</f><v>2</v></c></row>"
					+ "<row><c t='b'><v>1</v></c><c t='b'><v>0</v></c></row>"
					+ "<row><c t='d'><v>2024-11-08T00:00:00</v></c><c t='s'><v></v></c></row>")
			.strings("<si><r><t>Zo</t></r><r><t>ë</t></r><rPh><t>no</t></rPh></si><si><t>00&amp;12_x000D_</t></si>")))
			.containsExactly("1 [Code, Name]", "2 [00&12\r, Zoë]", "3 [x_1, 2]", "4 [true, false]", "5 [2024-11-08, ]");
	}

	@Test
	void hiddenRowsAreTakenAndBlankOnesPassedOver() throws Exception {
		assertThat(read(
				SheetFile.rows(HEADER + "<row r='7' hidden='1'><c r='B7'><v>1</v></c></row><row r='8'><c s='1'/></row>"
						+ "<row r='9'><c r='A9' t='inlineStr'><is><t> </t></is></c></row>")))
			.containsExactly("1 [Code, Name]", "7 [, 1]");
	}

	@Test
	void cellsMergedDownHoldForEachOfTheirRows() throws Exception {
		assertThat(read(SheetFile.rows("")
			.sheet("<sheetData>" + HEADER + SheetFile.texts("A", "x") + SheetFile.texts("B", "")
					+ SheetFile.texts("", "") + SheetFile.texts("C", "")
					+ "</sheetData><mergeCells><mergeCell ref='B2:B4'/><mergeCell ref='A1:Z1'/></mergeCells>")))
			.containsExactly("1 [Code, Name]", "2 [A, x]", "3 [B, x]", "5 [C, ]");
	}

	@Test
	void errorsAndFormulasWithoutValueAreNamedWithTheirCell() throws Exception {
		assertThat(read(SheetFile.rows(HEADER + "<row><c t='e'><f>1/0</f><v>#DIV/0!</v></c><c><f>A1</f></c></row>"
				+ "<row><c t='s'><v>5</v></c></row>")))
			.containsExactly("1 [Code, Name]", "0 #DIV/0!: The cell A2 holds the error #DIV/0! instead of a value.",
					"1 : The cell B2 holds a formula without its value. Open the file in a spreadsheet program and save it there.",
					"2 [, ]", "0 5: The cell A3 names a text that the spreadsheet does not hold.", "3 [, ]");
	}

	@Test
	void anyPrefixMayStandForSpreadsheets() throws Exception {
		assertThat(read(SheetFile.rows("")
			.with("xl/worksheets/sheet1.xml",
					"<x:worksheet xmlns:x='y'><x:sheetData><x:row><x:c t='inlineStr'><x:is><x:t>code</x:t></x:is></x:c>"
							+ "</x:row></x:sheetData></x:worksheet>")))
			.containsExactly("1 [code]");
	}

	@Test
	void anEmptySheetIsRefusedNamingIt() {
		refuse(SheetFile.rows("<row/>"), "The first sheet, Roster, is empty.");
	}

	@Test
	void theLastCellOfASheetIsRefusedNamingIt() {
		refuse(SheetFile.rows(HEADER + "<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"),
				"There are more than 200 columns: something stands in the cell XFD1048576.");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "<row r='5'/><row r='5'/>", "<row r='0'/>", "<row r='1048577'/>", "<row><c r='XFE1'/></row>",
					"<row><c r='ZZZZZZZ1'/></row>", "<row", "<row>", "</worksheet>", "<row>&nope;</row>" })
	void whatNoSheetHasIsRefused(String rows) {
		refuse(SheetFile.rows(rows), "The spreadsheet is damaged: its part xl/worksheets/sheet1.xml cannot be read."
				+ " Open it and save it anew as .xlsx or CSV UTF-8.");
	}

	@Test
	void entitiesAreNotExpanded() {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(SheetFile.rows("")
			.with("xl/worksheets/sheet1.xml", "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/hostname'>]><w>&a;</w>")));
	}

	@Test
	void aZipThatIsNoSpreadsheetAndADamagedOneAreRefused() throws IOException {
		refuse(SheetFile.rows("").with("_rels/.rels", "<Relationships/>").with("xl/workbook.xml", ""),
				"The spreadsheet is damaged: its part xl/workbook.xml cannot be read. Open it and save it anew as .xlsx or CSV UTF-8.");
		refuse(SheetFile.rows("")
			.with("_rels/.rels", "<r><Relationship Type='/officeDocument' Target='word/document.xml'/></r>"),
				"This is a ZIP, not a spreadsheet. Send a ZIP with several files as a pack.");
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> ReadRows.of(new FileTableReader(), new byte[] { 'P', 'K', 3, 4, 20 }))
			.withMessageContaining("not a sound one");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(
				() -> ReadRows.of(new FileTableReader(), new byte[] { (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0 }))
			.withMessageContaining("is damaged");
	}

	@Test
	void bombsAreRefusedBeforeTheyUnpack() {
		assertThatExceptionOfType(RefusedContent.class)
			.isThrownBy(() -> read(SheetFile.rows(HEADER + "<row/>".repeat(6_000_000))))
			.withMessageContaining("200 times its size");
		assertThatExceptionOfType(RefusedContent.class)
			.isThrownBy(() -> read(SheetFile.rows("<row r='" + "1".repeat(4_000_000) + "'/>")))
			.withMessageContaining("a million characters");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(SheetFile.rows("<c>".repeat(100))));
		refuse(SheetFile.rows(SheetFile.texts("x".repeat(32_768))),
				"A cell holds more than the 32,767 characters that a spreadsheet allows.");
	}

	private static void refuse(SheetFile file, String message) {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(file)).withMessage(message);
	}

	private static List<String> read(SheetFile file) throws UnreadableFile, IOException {
		return ReadRows.of(new FileTableReader(), file.bytes());
	}

	@Test
	void csvIsStillCsv() throws Exception {
		assertThat(ReadRows.of(new FileTableReader(), "code,name\nA,a\n".getBytes(StandardCharsets.UTF_8)))
			.containsExactly("1 [code, name]", "2 [A, a]");
	}

}
