package org.muster.shared.file;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Rows of a workbook. Texts are texts in it, whatever they begin with. What does not fit
 * on a sheet goes on on the next, below the same first row.
 */
class XlsxRows implements RowWriter {

	/** So many rows a spreadsheet can show. */
	private static final int ROWS_OF_A_SHEET = 1_048_576;

	private static final int ROWS_IN_MEMORY = 500;

	/** Longer texts make a spreadsheet refuse the whole file. */
	private static final int LONGEST_TEXT = 32_767;

	/** Spreadsheets read this as a code of one character. */
	private static final Pattern ESCAPE = Pattern.compile("_(?=x\\p{XDigit}{4}_)");

	/** Leaves room for numbers before and behind within the 31 characters of a name. */
	private static final int LONGEST_NAME = 24;

	private static final Pattern NOT_IN_NAMES = Pattern.compile("[\\[\\]:*?/\\\\'\\p{Cntrl}]");

	private static final double WIDTH = 18;

	private final Workbook workbook;

	private String name;

	private @Nullable Worksheet sheet;

	private List<String> heads = List.of();

	private int sheets;

	private int parts;

	private int next;

	XlsxRows(OutputStream out, String name) {
		this.workbook = new Workbook(out, "Muster", null);
		this.name = name;
	}

	@Override
	public void heads(List<String> heads) throws IOException {
		this.heads = heads;
		newSheet();
	}

	@Override
	public void part(String title, List<String> heads) throws IOException {
		this.parts++;
		String plain = NOT_IN_NAMES.matcher(title).replaceAll(" ").strip();
		int end = Math.min(plain.length(), LONGEST_NAME);
		this.name = this.parts + " " + plain.substring(0, end).strip();
		this.sheets = 0;
		heads(heads);
	}

	@Override
	public void row(List<@Nullable Object> values) throws IOException {
		Worksheet sheet = (this.sheet == null || this.next == ROWS_OF_A_SHEET) ? newSheet() : this.sheet;
		for (int column = 0; column < values.size(); column++) {
			write(sheet, column, values.get(column));
		}
		this.next++;
		if (this.next % ROWS_IN_MEMORY == 0) {
			sheet.flush();
		}
	}

	@Override
	public void finish() throws IOException {
		this.workbook.finish();
	}

	private Worksheet newSheet() throws IOException {
		if (this.sheet != null) {
			this.sheet.finish();
		}
		this.sheets++;
		Worksheet fresh = this.workbook.newWorksheet((this.sheets == 1) ? this.name : this.name + " " + this.sheets);
		for (int column = 0; column < this.heads.size(); column++) {
			fresh.inlineString(0, column, this.heads.get(column));
			fresh.width(column, WIDTH);
		}
		fresh.range(0, 0, 0, Math.max(this.heads.size() - 1, 0)).style().bold().set();
		fresh.freezePane(0, 1);
		this.sheet = fresh;
		this.next = 1;
		return fresh;
	}

	private void write(Worksheet sheet, int column, @Nullable Object value) {
		if (value instanceof Number number) {
			sheet.value(this.next, column, number);
		}
		else if (value instanceof LocalDate day) {
			sheet.value(this.next, column, day);
			sheet.style(this.next, column).format("yyyy-mm-dd").set();
		}
		else if (value != null && !value.toString().isEmpty()) {
			sheet.inlineString(this.next, column, text(value.toString()));
		}
	}

	private static String text(String whole) {
		String text = (whole.indexOf("_x") >= 0) ? ESCAPE.matcher(whole).replaceAll("_x005F_") : whole;
		return (text.length() > LONGEST_TEXT) ? text.substring(0, LONGEST_TEXT - 1) + "…" : text;
	}

}
