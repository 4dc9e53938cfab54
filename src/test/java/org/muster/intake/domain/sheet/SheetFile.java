package org.muster.intake.domain.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Spreadsheets put together by hand, so that they can be as odd as those of any program.
 */
public final class SheetFile {

	private static final String RELATION = "<Relationship Id='%s' Type='http://x/relationships/%s' Target='%s'/>";

	private final Map<String, String> parts = new LinkedHashMap<>();

	private SheetFile() {
		this.parts.put("_rels/.rels",
				"<Relationships>" + RELATION.formatted("d", "officeDocument", "/xl/workbook.xml") + "</Relationships>");
		this.parts.put("xl/_rels/workbook.xml.rels",
				"<Relationships>" + RELATION.formatted("r1", "worksheet", "worksheets/sheet1.xml")
						+ RELATION.formatted("r2", "sharedStrings", "sharedStrings.xml")
						+ RELATION.formatted("r3", "styles", "styles.xml") + "</Relationships>");
		with("xl/workbook.xml", workbook(""));
	}

	/** A spreadsheet of one sheet with these rows. */
	public static byte[] of(String rows) throws IOException {
		return rows(rows).bytes();
	}

	/** A spreadsheet of one sheet with these rows, to which parts can be added. */
	static SheetFile rows(String rows) {
		return new SheetFile().sheet("<sheetData>" + rows + "</sheetData>");
	}

	SheetFile sheet(String content) {
		return with("xl/worksheets/sheet1.xml", "<worksheet>" + content + "</worksheet>");
	}

	/** As many empty sheets as there are attributes. */
	SheetFile sheets(String... attributes) {
		StringBuilder relations = new StringBuilder();
		StringBuilder sheets = new StringBuilder();
		for (int i = 1; i <= attributes.length; i++) {
			relations.append(RELATION.formatted("s" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
			sheets.append("<sheet name='S%1$d' r:id='s%1$d'%2$s/>".formatted(i, attributes[i - 1]));
			sheet(i, "");
		}
		with("xl/_rels/workbook.xml.rels", "<Relationships>" + relations + "</Relationships>");
		return with("xl/workbook.xml", "<workbook xmlns:r='r'><sheets>" + sheets + "</sheets></workbook>");
	}

	/** Fills one of several sheets, from 1. */
	SheetFile sheet(int number, String rows) {
		return with("xl/worksheets/sheet" + number + ".xml",
				"<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
	}

	SheetFile countingFrom1904() {
		return with("xl/workbook.xml", workbook("<workbookPr date1904='1'/>"));
	}

	/** Styles 0 to 4: plain, a day, a day spelt by hand, five digits, a time. */
	SheetFile styled() {
		return with("xl/styles.xml",
				"<styleSheet><numFmts><numFmt numFmtId='164' formatCode='[$-409]d\\ mmm\\ yyyy;@'/>"
						+ "<numFmt numFmtId='165' formatCode='00000'/><numFmt numFmtId='166' formatCode='h:mm \"days\"'/></numFmts>"
						+ "<cellStyleXfs><xf numFmtId='14'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/>"
						+ "<xf numFmtId='164'/><xf numFmtId='165'/><xf numFmtId='166'/></cellXfs></styleSheet>");
	}

	SheetFile strings(String items) {
		return with("xl/sharedStrings.xml", "<sst>" + items + "</sst>");
	}

	SheetFile with(String name, String content) {
		this.parts.put(name, content);
		return this;
	}

	byte[] bytes() throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(file)) {
			for (Map.Entry<String, String> part : this.parts.entrySet()) {
				zip.putNextEntry(new ZipEntry(part.getKey()));
				zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
			}
		}
		return file.toByteArray();
	}

	private static String workbook(String properties) {
		return "<workbook xmlns:r='r'>" + properties
				+ "<sheets><sheet name='Roster' sheetId='1' r:id='r1'/></sheets></workbook>";
	}

	/** A row of texts. */
	static String texts(String... cells) {
		StringBuilder row = new StringBuilder("<row>");
		for (String cell : cells) {
			row.append(cell.isEmpty() ? "<c/>" : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
		}
		return row + "</row>";
	}

}
