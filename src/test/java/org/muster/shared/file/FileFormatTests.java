package org.muster.shared.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.muster.shared.Figure;
import org.muster.shared.Mark;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

import org.springframework.mock.web.MockHttpServletResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class FileFormatTests {

	private static final List<Column<Row>> COLUMNS = List.of(Column.text("name", (row) -> Cell.of(row.name())),
			Column.text("on", (row) -> Cell.of(row.on())), Column.figures("number", (row) -> Cell.of(row.number())));

	private final MockHttpServletResponse response = new MockHttpServletResponse();

	private final Path folder;

	FileFormatTests(@TempDir Path folder) {
		this.folder = folder;
	}

	@Test
	void aFigureTakesTwoColumnsAndAFormulaIsMadeHarmless() {
		assertThat(csv(new Row("=1+1", LocalDate.of(2024, 11, 8), new Figure(400, Set.of(Mark.ABOUT)))))
			.isEqualTo("name,on,number,number_marks\r\n'=1+1,2024-11-08,400,about\r\n");
		assertThat(this.response.getContentType()).isEqualTo("text/csv;charset=UTF-8");
	}

	@Test
	void aWorkbookHoldsTrueNumbersAndDaysAndItsTextsAreNeverFormulas() {
		String sheet = sheet(new Row("=1+1", LocalDate.of(2024, 11, 8), new Figure(400, Set.of(Mark.ABOUT))));
		assertThat(sheet)
			.contains("t=\"inlineStr\"><is><t>=1+1</t></is>", "t=\"n\"><v>45604.0</v>", "t=\"n\"><v>400</v>",
					"<t>about</t>")
			.doesNotContain("<f>");
	}

	@Test
	void theFirstRowOfAWorkbookIsBoldAndStays() {
		assertThat(sheet(new Row("a", null, null))).contains("state=\"frozen\"", "<t>number_marks</t>")
			.containsPattern("<c r=\"A1\" s=\"[1-9]\" t=\"inlineStr\"><is><t>name</t>");
	}

	@Test
	void whatSpreadsheetsWouldReadAsACodeOrRefuseIsKeptReadable() {
		String sheet = sheet(new Row("_x0041_", null, null), new Row("a\u0001b 𝄞 <&>", null, null),
				new Row("z".repeat(40_000), null, null));
		assertThat(sheet).contains("<t>_x005F_x0041_</t>", "<t>ab &#x1d11e; &lt;&amp;&gt;</t>", "z&#x2026;</t>");
		assertThat(sheet.length()).isLessThan(36_000);
	}

	@Test
	void manyRowsAreAllThereInTheirOrder() {
		String sheet = sheet(Stream.iterate(1, (n) -> n + 1)
			.limit(1700)
			.map((n) -> new Row("n" + n, null, null))
			.toArray(Row[]::new));
		assertThat(sheet.split("<row ", -1)).hasSize(1702);
		assertThat(sheet).containsSubsequence("<t>n500</t>", "<t>n501</t>", "<t>n1700</t>");
	}

	@Test
	void nothingIsSentWhereTheListCannotBeRead() {
		assertThatThrownBy(() -> FileFormat.XLSX.send(this.response, "list", COLUMNS, (rows) -> {
			throw new IllegalStateException();
		})).isInstanceOf(IllegalStateException.class);
		assertThat(this.response.getContentType()).isNull();
	}

	private String csv(Row... rows) {
		FileFormat.CSV.send(this.response, "list", COLUMNS, (reader) -> Stream.of(rows).forEach(reader));
		return new String(this.response.getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	private String sheet(Row... rows) {
		FileFormat.XLSX.send(this.response, "list", COLUMNS, (reader) -> Stream.of(rows).forEach(reader));
		try {
			Path file = Files.write(this.folder.resolve("list.xlsx"), this.response.getContentAsByteArray());
			try (ZipFile zip = new ZipFile(file.toFile())) {
				return new String(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
						StandardCharsets.UTF_8);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * A record behind a row.
	 */
	record Row(@Nullable String name, @Nullable LocalDate on, @Nullable Figure number) {

	}

}
