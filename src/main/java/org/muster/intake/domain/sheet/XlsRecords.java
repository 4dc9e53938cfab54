package org.muster.intake.domain.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.poi.hssf.eventusermodel.AbortableHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.sheet.part.CellText;
import org.muster.intake.domain.sheet.part.NumberFormats;

/**
 * Hears the records of a spreadsheet in the old format one after the other: what the
 * whole book has in common, then the cells of each sheet.
 */
final class XlsRecords extends AbortableHSSFListener {

	private static final int MOST_CELLS = 2_000_000;

	private final List<BoundSheetRecord> bound = new ArrayList<>();

	private final Map<Integer, String> codes = new HashMap<>();

	private final List<Integer> styles = new ArrayList<>();

	private final List<XlsSheet> sheets = new ArrayList<>();

	private @Nullable SSTRecord strings;

	private @Nullable CellReference awaiting;

	private CellText texts = new CellText(NumberFormats.of(List.of(), Map.of()), false);

	private boolean since1904;

	private int depth;

	private int cells;

	/**
	 * What was heard.
	 * @return the sheets, those that are shown before those that are hidden
	 * @throws UnreadableFile if there is none
	 */
	List<XlsSheet> sheets() throws UnreadableFile {
		if (this.sheets.isEmpty()) {
			throw new UnreadableFile(null, "The spreadsheet holds no sheet with cells.");
		}
		return this.sheets.stream().sorted(Comparator.comparing(XlsSheet::hidden)).toList();
	}

	@Override
	public short abortableProcessRecord(Record heard) throws HSSFUserException {
		if (heard instanceof BOFRecord) {
			if (this.depth == 0 && !this.bound.isEmpty()) {
				beginSheet();
			}
			this.depth++;
		}
		else if (heard instanceof EOFRecord) {
			this.depth--;
		}
		else if (this.sheets.isEmpty()) {
			hearOfTheBook(heard);
		}
		else if (this.depth == 1) {
			// deeper are the charts within a sheet
			hearOfASheet(heard, this.sheets.get(this.sheets.size() - 1));
		}
		return 0;
	}

	private void beginSheet() {
		if (this.sheets.isEmpty()) {
			this.bound.sort(Comparator.comparingInt(BoundSheetRecord::getPositionOfBof));
			this.texts = new CellText(NumberFormats.of(this.styles, this.codes), this.since1904);
		}
		BoundSheetRecord about = this.bound.get(Math.min(this.sheets.size(), this.bound.size() - 1));
		this.sheets.add(new XlsSheet(Cells.shown(about.getSheetname()), about.isHidden() || about.isVeryHidden()));
	}

	private void hearOfTheBook(Record heard) {
		if (heard instanceof BoundSheetRecord sheet) {
			this.bound.add(sheet);
		}
		else if (heard instanceof SSTRecord texts) {
			this.strings = texts;
		}
		else if (heard instanceof FormatRecord format) {
			this.codes.put(format.getIndexCode(), format.getFormatString());
		}
		else if (heard instanceof ExtendedFormatRecord style) {
			this.styles.add((int) style.getFormatIndex());
		}
		else if (heard instanceof DateWindow1904Record days) {
			this.since1904 = days.getWindowing() == 1;
		}
	}

	private void hearOfASheet(Record heard, XlsSheet sheet) throws HSSFUserException {
		if (heard instanceof MergeCellsRecord merged) {
			try {
				sheet.merge(merged);
			}
			catch (UnreadableFile ex) {
				throw new HSSFUserException(ex.reason());
			}
		}
		else if (heard instanceof StringRecord text && this.awaiting != null) {
			sheet.put(this.awaiting, text.getString());
			this.awaiting = null;
		}
		else if (heard instanceof LabelRecord label) {
			sheet.put(new CellReference(label.getRow() + 1, label.getColumn()), label.getValue());
		}
		else if (heard instanceof CellRecord cell) {
			if (++this.cells > MOST_CELLS) {
				throw new HSSFUserException(
						"The spreadsheet (XLS) holds more than two million cells. Save the sheet as CSV UTF-8.");
			}
			put(cell, new CellReference(cell.getRow() + 1, cell.getColumn()), sheet);
		}
	}

	private void put(CellRecord cell, CellReference at, XlsSheet sheet) {
		if (cell instanceof LabelSSTRecord label && this.strings != null) {
			sheet.put(at, this.strings.getString(label.getSSTIndex()).getString());
		}
		else if (cell instanceof NumberRecord number) {
			sheet.put(at, number(number.getValue(), cell));
		}
		else if (cell instanceof BoolErrRecord value) {
			putValue(value.isBoolean(), value.getBooleanValue(), value.getErrorValue(), at, sheet);
		}
		else if (cell instanceof FormulaRecord formula) {
			switch (formula.getCachedResultTypeEnum()) {
				case STRING -> this.awaiting = at;
				case BOOLEAN -> putValue(true, formula.getCachedBooleanValue(), (byte) 0, at, sheet);
				case ERROR -> putValue(false, false, (byte) formula.getCachedErrorValue(), at, sheet);
				default -> sheet.put(at, number(formula.getValue(), cell));
			}
		}
	}

	private static void putValue(boolean isBoolean, boolean value, byte error, CellReference at, XlsSheet sheet) {
		if (isBoolean) {
			sheet.put(at, Boolean.toString(value));
			return;
		}
		String shown = FormulaError.isValidCode(error) ? FormulaError.forInt(error).getString() : "#" + error;
		sheet.putBroken(at, shown, "holds the error %s instead of a value.".formatted(shown));
	}

	private String number(double value, CellRecord cell) {
		return this.texts.of(Double.toString(value), Integer.toString(cell.getXFIndex()));
	}

}
