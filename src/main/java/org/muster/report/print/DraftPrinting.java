package org.muster.report.print;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.Reports;
import org.muster.shared.file.FileFormat;
import org.muster.shared.file.FilePart;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;

import org.springframework.stereotype.Component;

/**
 * Reports that nobody has issued: their sheets, their PDF and their tables for files.
 */
@Component
public class DraftPrinting {

	private final Layout layout;

	private final PdfPrinter printer;

	private final ReportSettings settings;

	DraftPrinting(Layout layout, PdfPrinter printer, ReportSettings settings) {
		this.layout = layout;
		this.printer = printer;
		this.settings = settings;
	}

	/**
	 * The sheets of a draft.
	 * @param gathered the report
	 * @param marking who may read it, {@code null} for the usual marking
	 * @param format the paper: a4 or letter
	 * @return its texts and drawings
	 */
	public Printed of(Reports.Gathered gathered, @Nullable String marking, String format) {
		return this.layout.of(gathered.paper(),
				new Frame(null, this.settings.marking(marking), gathered.recordedUntil(), null, null, format));
	}

	/**
	 * The title of a draft and the line below it.
	 * @param gathered the report
	 * @param marking who may read it, {@code null} for the usual marking
	 * @param format the paper: a4 or letter
	 * @return without its parts
	 */
	public Printed heading(Reports.Gathered gathered, @Nullable String marking, String format) {
		Paper paper = gathered.paper();
		return this.layout.of(new Paper(paper.title(), paper.lines(), paper.asOf(), List.of()),
				new Frame(null, this.settings.marking(marking), gathered.recordedUntil(), null, null, format));
	}

	/**
	 * The PDF of a draft.
	 * @param gathered the report
	 * @param marking who may read it, {@code null} for the usual marking
	 * @param format the paper: a4 or letter
	 * @param progress is told how far it has come
	 * @return the bytes of the PDF
	 */
	public byte[] pdf(Reports.Gathered gathered, @Nullable String marking, String format, Progress progress) {
		return this.printer.print(of(gathered, marking, format), progress);
	}

	/**
	 * The tables of a report for its files. A workbook begins with what the report is
	 * about; a text file has nothing but the tables, for other programs to read.
	 * @param gathered the report
	 * @param marking who may read it, {@code null} for the usual marking
	 * @param format the kind of file
	 * @return table by table
	 */
	public List<FilePart> parts(Reports.Gathered gathered, @Nullable String marking, FileFormat format) {
		List<FilePart> parts = new ArrayList<>();
		Paper paper = gathered.paper();
		if (format == FileFormat.XLSX) {
			parts.add(about(gathered, marking));
		}
		paper.sheets().forEach((sheet) -> parts.add(part(sheet)));
		return parts;
	}

	private FilePart about(Reports.Gathered gathered, @Nullable String marking) {
		List<List<Cell>> rows = new ArrayList<>();
		rows.add(row("title", gathered.paper().title()));
		rows.add(row("as_of", gathered.paper().asOf().day()));
		rows.add(row("forecast", String.valueOf(gathered.paper().asOf().isForecast())));
		rows.add(row("recorded_until", this.layout.moment(gathered.recordedUntil())));
		gathered.paper().lines().forEach((line) -> rows.add(row("about", line)));
		rows.add(row("marking", this.settings.marking(marking)));
		return new FilePart(gathered.name(),
				List.of(Column.text("item", (row) -> row.get(0)), Column.text("value", (row) -> row.get(1))), rows);
	}

	private static List<Cell> row(String item, Object value) {
		return List.of(Cell.of(item), Cell.of(value));
	}

	private static FilePart part(Block.Sheet sheet) {
		List<Column<List<Cell>>> columns = new ArrayList<>();
		for (int at = 0; at < sheet.heads().size(); at++) {
			int index = at;
			Block.Head head = sheet.heads().get(at);
			columns.add(head.figures() ? Column.figures(head.key(), (row) -> row.get(index))
					: Column.text(head.key(), (row) -> row.get(index)));
		}
		return new FilePart(sheet.title(), columns, sheet.rows());
	}

}
