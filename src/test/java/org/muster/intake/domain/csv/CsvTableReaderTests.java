package org.muster.intake.domain.csv;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.muster.intake.domain.file.ReadRows;
import org.muster.intake.domain.file.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CsvTableReaderTests {

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void commaSemicolonAndTabAreAccepted(String separator) throws Exception {
		assertThat(
				read("Code,Name\nA,\"x, y; z\"\n".replace("Code,Name\nA,", "Code%1$sName\nA%1$s".formatted(separator))))
			.containsExactly("1 [Code, Name]", "2 [A, x, y; z]");
	}

	@Test
	void theSeparatorIsTheOneThatMakesSenseOfTheHeader() throws Exception {
		assertThat(read("code;\"a,b,c,d\";name\n1;2;3\n")).containsExactly("1 [code, a,b,c,d, name]", "2 [1, 2, 3]");
	}

	@Test
	void titlesAndNotesMayStandAboveTheHeader() throws Exception {
		assertThat(read("sep=;\nRoster; as of 8 Nov, 2024\n\n;;printed, twice\nname;CODE\na;A\ncode;name\n"))
			.containsExactly("5 [name, CODE]", "6 [a, A]", "7 [code, name]");
	}

	@Test
	void whereNoRowIsAHeaderTheFirstThatComesClosestIsTakenForIt() throws Exception {
		assertThat(read("Roster\nhome,title\nA,a\n")).containsExactly("2 [home, title]", "3 [A, a]");
		assertThat(read("Number;Name of officer\nA, B;a\nB, C;b\n")).startsWith("1 [Number, Name of officer]");
	}

	@Test
	void aByteOrderMarkIsLeftOut() throws Exception {
		assertThat(read("\uFEFFcode,name\nA,B\n")).containsExactly("1 [code, name]", "2 [A, B]");
	}

	@Test
	void lineNumbersAreThoseOfTheFile() throws Exception {
		assertThat(read("\r\ncode,name\r\n\r\nA,\"x\r\ny\nz\"\r\n,\r\nB,b\rC,c")).containsExactly("2 [code, name]",
				"4 [A, x\r\ny\nz]", "8 [B, b]", "9 [C, c]");
	}

	@Test
	void aFileWithoutAnythingIsRefused() {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read("")).withMessage("The file is empty.");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read("\n , \n"));
	}

	@Test
	void anotherEncodingIsRefusedNamingTheByteAndTheLine() {
		byte[] latin = "code,name\nA,a\nB,Zo\u00eb\n".getBytes(StandardCharsets.ISO_8859_1);
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(latin))
			.withMessageContaining("byte 19, in line 3")
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(3));
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> read("\uFEFFcode".getBytes(StandardCharsets.UTF_16LE)))
			.withMessageContaining("UTF-16");
	}

	@Test
	void anotherEncodingFarDownIsFoundThere() throws IOException {
		ByteArrayOutputStream content = new ByteArrayOutputStream();
		content.write("code,name\n".getBytes(StandardCharsets.UTF_8));
		content.write("A,\u00e9\u00e9\u00e9\u00e9\u00e9\u00e9\n".repeat(50_000).getBytes(StandardCharsets.UTF_8));
		content.write(new byte[] { 'B', ',', (byte) 0xC3 });
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(content.toByteArray()))
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(50_002));
	}

	@Test
	void lettersAcrossTheEdgesOfBuffersStayWhole() throws Exception {
		String text = "\u20ac\ud83d\ude00".repeat(100_000);
		assertThat(read("code,name\nA," + text + "\n").get(1)).isEqualTo("2 [A, " + text + "]");
	}

	@Test
	void spreadsheetsAndArchivesAreRefusedWithWords() {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read(new byte[] { 'P', 'K', 3, 4, 20 }))
			.withMessageContaining("XLSX");
	}

	@Test
	void tenThousandColumnsAreRefused() {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read("c,".repeat(10_000) + "\n1\n"))
			.withMessageContaining("200 columns");
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read("c,".repeat(100_000) + "\n1\n"))
			.withMessageContaining("200 columns");
	}

	@Test
	void aQuoteThatNeverClosesIsRefusedNamingItsLine() {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read("code,name\nA,a\nB,\"b\nC,c\n"))
			.withMessageContaining("quote")
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(3));
		assertThatExceptionOfType(UnreadableFile.class)
			.isThrownBy(() -> read("code,name\nA,a\nB,\"" + "b".repeat(2_000_000)))
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(3));
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> read("code,name\nA,\"a\"a\n"))
			.satisfies((ex) -> assertThat(ex.line()).isEqualTo(2));
	}

	private static List<String> read(String content) throws UnreadableFile, IOException {
		return read(content.getBytes(Charset.forName("UTF-8")));
	}

	private static List<String> read(byte[] content) throws UnreadableFile, IOException {
		return ReadRows.of(new CsvTableReader(), content);
	}

}
