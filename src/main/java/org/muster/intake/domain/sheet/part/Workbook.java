package org.muster.intake.domain.sheet.part;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.pack.Allowance;

/**
 * A spreadsheet file: a ZIP with the sheets and what their cells have in common.
 */
public final class Workbook implements Closeable {

	private static final String DOCUMENT = "xl/workbook.xml";

	private static final int MOST_SHEETS = 100;

	private final ZipFile zip;

	private final Map<String, String> sheets = new HashMap<>();

	private @Nullable String strings;

	private @Nullable String styles;

	private final List<Sheet> inOrder = new ArrayList<>();

	private boolean since1904;

	private Workbook(ZipFile zip) {
		this.zip = zip;
	}

	/**
	 * Opens a spreadsheet.
	 * @param file where it is kept
	 * @return the spreadsheet, to be closed
	 * @throws UnreadableFile if it is none
	 * @throws IOException if the file cannot be read
	 */
	public static Workbook open(Path file) throws UnreadableFile, IOException {
		try {
			Workbook book = new Workbook(new ZipFile(file.toFile()));
			try {
				book.readContents();
				return book;
			}
			catch (UnreadableFile | IOException ex) {
				book.close();
				throw ex;
			}
		}
		catch (ZipException ex) {
			throw new UnreadableFile(null, "This is a spreadsheet (XLSX) or a ZIP, but not a sound one.");
		}
	}

	private void readContents() throws UnreadableFile, IOException {
		String document = document();
		int slash = document.lastIndexOf('/') + 1;
		String folder = document.substring(0, slash);
		String relations = folder + "_rels/" + document.substring(slash) + ".rels";
		if (find(relations) == null || find(document) == null) {
			throw new UnreadableFile(null,
					"This is a ZIP, not a spreadsheet. Send a ZIP with several files as a pack.");
		}
		try (Xml xml = part(relations)) {
			while (xml.advance()) {
				if (xml.isStart("Relationship")) {
					relate(xml, folder);
				}
			}
		}
		try (Xml xml = part(document)) {
			while (xml.advance()) {
				if (xml.isStart("workbookPr")) {
					String system = String.valueOf(xml.attribute("date1904"));
					this.since1904 = system.equals("1") || system.equals("true");
				}
				else if (xml.isStart("sheet") && this.inOrder.size() < MOST_SHEETS) {
					addSheet(xml);
				}
			}
		}
	}

	private void addSheet(Xml xml) {
		String path = this.sheets.get(String.valueOf(xml.attribute("id")));
		if (path != null) {
			String state = xml.attribute("state");
			this.inOrder.add(new Sheet(Cells.shown(String.valueOf(xml.attribute("name"))),
					state != null && state.toLowerCase(Locale.ROOT).endsWith("hidden"), path));
		}
	}

	private String document() throws UnreadableFile, IOException {
		if (find("_rels/.rels") != null) {
			try (Xml xml = part("_rels/.rels")) {
				while (xml.advance()) {
					if (xml.isStart("Relationship")
							&& String.valueOf(xml.attribute("Type")).endsWith("/officeDocument")) {
						return path("", String.valueOf(xml.attribute("Target")));
					}
				}
			}
		}
		return DOCUMENT;
	}

	private void relate(Xml xml, String folder) {
		String type = String.valueOf(xml.attribute("Type"));
		String path = path(folder, String.valueOf(xml.attribute("Target")));
		if (type.endsWith("/worksheet")) {
			this.sheets.put(String.valueOf(xml.attribute("Id")), path);
		}
		else if (type.endsWith("/sharedStrings")) {
			this.strings = path;
		}
		else if (type.endsWith("/styles")) {
			this.styles = path;
		}
	}

	private static String path(String folder, String target) {
		return target.startsWith("/") ? target.substring(1) : folder + target;
	}

	/**
	 * Whether its days are counted from 1904 on.
	 * @return false where they are counted from 1900 on
	 */
	public boolean since1904() {
		return this.since1904;
	}

	/**
	 * The sheets with cells, those that are shown before those that are hidden.
	 * @return at least one
	 * @throws UnreadableFile if there is none
	 */
	public List<Sheet> sheets() throws UnreadableFile {
		if (this.inOrder.isEmpty()) {
			throw new UnreadableFile(null, "The spreadsheet holds no sheet with cells.");
		}
		return this.inOrder.stream().sorted(Comparator.comparing(Sheet::hidden)).toList();
	}

	/**
	 * Opens a sheet.
	 * @param sheet one of its own
	 * @return its XML, to be closed
	 * @throws UnreadableFile if it is damaged
	 * @throws IOException if it cannot be read
	 */
	public Xml open(Sheet sheet) throws UnreadableFile, IOException {
		return part(sheet.path());
	}

	/**
	 * The texts of the cells.
	 * @return none where the spreadsheet has no such part
	 * @throws UnreadableFile if they are damaged or too many
	 * @throws IOException if they cannot be read
	 */
	public SharedStrings strings() throws UnreadableFile, IOException {
		if (this.strings == null || find(this.strings) == null) {
			return SharedStrings.none();
		}
		try (Xml xml = part(this.strings)) {
			return SharedStrings.read(xml);
		}
	}

	/**
	 * The formats of the cells.
	 * @return none where the spreadsheet has no such part
	 * @throws UnreadableFile if they are damaged
	 * @throws IOException if they cannot be read
	 */
	public NumberFormats formats() throws UnreadableFile, IOException {
		if (this.styles == null || find(this.styles) == null) {
			return NumberFormats.none();
		}
		try (Xml xml = part(this.styles)) {
			return NumberFormats.read(xml);
		}
	}

	private Xml part(String path) throws UnreadableFile, IOException {
		ZipEntry entry = find(path);
		if (entry == null) {
			throw damaged(path);
		}
		try {
			InputStream content = this.zip.getInputStream(entry);
			return new Xml(path, new Allowance().of(entry, content));
		}
		catch (ZipException ex) {
			throw damaged(path);
		}
	}

	private @Nullable ZipEntry find(String path) {
		ZipEntry entry = this.zip.getEntry(path);
		return (entry != null) ? entry
				: this.zip.stream().filter((other) -> other.getName().equalsIgnoreCase(path)).findFirst().orElse(null);
	}

	static UnreadableFile damaged(String part) {
		return new UnreadableFile(null,
				"The spreadsheet is damaged: its part %s cannot be read. Open it and save it anew as .xlsx or CSV UTF-8."
					.formatted(Cells.shown(part)));
	}

	@Override
	public void close() throws IOException {
		this.zip.close();
	}

	/**
	 * A sheet.
	 *
	 * @param name its name as it can be shown
	 * @param hidden whether spreadsheet programs hide it
	 * @param path of its part
	 */
	public record Sheet(String name, boolean hidden, String path) {

	}

}
