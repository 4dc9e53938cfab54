package org.muster.intake.domain.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;

import org.muster.intake.domain.reading.FileTableReader;
import org.muster.intake.domain.file.ReadRows;
import org.muster.intake.domain.file.UnreadableFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class XlsTableReaderTests {

	private final HSSFWorkbook book = new HSSFWorkbook();

	private final HSSFSheet sheet = this.book.createSheet("Roster");

	@Test
	void titleRowsMergedCellsAndHiddenSheetsAreReadAsInNewerSpreadsheets() throws Exception {
		row(0, "Roster");
		row(3, "Code", "Name");
		row(4, "A", "a");
		row(5, "", "b");
		this.sheet.addMergedRegion(new CellRangeAddress(4, 5, 0, 0));
		this.book.createSheet("Notes").createRow(0).createCell(0).setCellValue("code");
		this.book.setSheetOrder("Notes", 0);
		assertThat(read()).containsExactly("4 [Code, Name]", "5 [A, a]", "6 [A, b]");
		HSSFRow other = this.book.getSheet("Notes").getRow(0);
		other.createCell(1).setCellValue("name");
		assertThat(read()).containsExactly("1 [code, name]");
		this.book.setSheetHidden(0, true);
		assertThat(read()).startsWith("4 [Code, Name]");
	}

	@Test
	void daysNumbersAndValuesOfFormulasAreReadAsTheyAreShown() throws Exception {
		row(0, "code", "name", "home");
		HSSFCell day = this.sheet.createRow(1).createCell(0);
		day.setCellValue(LocalDate.of(2024, 11, 8));
		day.setCellStyle(format("d mmm yyyy"));
		HSSFCell code = this.sheet.getRow(1).createCell(1);
		code.setCellValue(7);
		code.setCellStyle(format("00000"));
		HSSFRow formulas = this.sheet.createRow(2);
		formulas.createCell(0).setCellFormula("\"A\" & 1");
		formulas.createCell(1).setCellFormula("1/4");
		formulas.createCell(2).setCellFormula("1=1");
		this.book.getCreationHelper().createFormulaEvaluator().evaluateAll();
		assertThat(read()).containsExactly("1 [code, name, home]", "2 [2024-11-08, 00007, ]", "3 [A1, 0.25, true]");
		DateWindow1904Record window = (DateWindow1904Record) this.book.getInternalWorkbook()
			.findFirstRecordBySid(DateWindow1904Record.sid);
		window.setWindowing((short) 1);
		assertThat(read()).contains("2 [2028-11-09, 00007, ]");
	}

	@Test
	void theErrorOfACellIsNamedWithItsPlace() throws Exception {
		row(0, "code", "name");
		this.sheet.createRow(1).createCell(1).setCellErrorValue(FormulaError.DIV0);
		assertThat(read()).contains("1 #DIV/0!: The cell B2 holds the error #DIV/0! instead of a value.");
	}

	@Test
	void whatIsLockedDamagedOrNoSpreadsheetIsRefusedWithWords() throws Exception {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(this::read).withMessageContaining("is empty");
		row(0, "code", "name");
		byte[] sound = bytes();
		System.arraycopy(new byte[900], 0, sound, 600, 900);
		refuse(sound, "damaged");
		try (POIFSFileSystem document = new POIFSFileSystem()) {
			document.createDocument(new ByteArrayInputStream(new byte[] { 1 }), "WordDocument");
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			document.writeFilesystem(out);
			refuse(out.toByteArray(), "not a spreadsheet");
		}
		Biff8EncryptionKey.setCurrentUserPassword("secret");
		byte[] locked;
		try {
			locked = bytes();
		}
		finally {
			Biff8EncryptionKey.setCurrentUserPassword(null);
		}
		refuse(locked, "locked with a password");
	}

	private static void refuse(byte[] content, String reason) {
		assertThatExceptionOfType(UnreadableFile.class).isThrownBy(() -> ReadRows.of(new FileTableReader(), content))
			.withMessageContaining(reason);
	}

	private void row(int index, String... cells) {
		HSSFRow row = this.sheet.createRow(index);
		for (int i = 0; i < cells.length; i++) {
			row.createCell(i).setCellValue(cells[i]);
		}
	}

	private HSSFCellStyle format(String code) {
		HSSFCellStyle style = this.book.createCellStyle();
		style.setDataFormat(this.book.createDataFormat().getFormat(code));
		return style;
	}

	private List<String> read() throws UnreadableFile, IOException {
		return ReadRows.of(new FileTableReader(), bytes());
	}

	private byte[] bytes() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.book.write(out);
		return out.toByteArray();
	}

}
