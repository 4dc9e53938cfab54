package org.muster.report.print.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;

/**
 * Binds the parts of a long report into one document and numbers its sheets. Each part is
 * written as it comes and then forgotten, with the structure that guides screen readers
 * through it.
 */
public class Binding {

	private static final COSName PART = COSName.getPDFName("Part");

	private final ObjectWriter writer = new ObjectWriter();

	private final int pages = this.writer.reserve();

	private final int structure = this.writer.reserve();

	private final int document = this.writer.reserve();

	private final SheetNumbers numbers = new SheetNumbers(this.writer);

	private final List<SheetNumbers.Sheet> sheets = new ArrayList<>();

	private final StringBuilder kids = new StringBuilder();

	private final List<Integer> parts = new ArrayList<>();

	/** The elements on each sheet, by the key that the sheet has for them. */
	private final Map<Integer, Integer> elements = new TreeMap<>();

	private int nextKey;

	private String about = "";

	private String information = "";

	/**
	 * Adds a part, whose structure for screen readers goes on from the last.
	 * @param part the bytes of its PDF
	 * @throws IOException if it cannot be read
	 */
	public void add(byte[] part) throws IOException {
		try (PDDocument read = Loader.loadPDF(part)) {
			Copied copied = new Copied(this.writer);
			COSDictionary catalog = read.getDocumentCatalog().getCOSObject();
			copied.stands(catalog.getItem(COSName.PAGES), this.pages);
			copied.stands(catalog.getItem(COSName.STRUCT_TREE_ROOT), this.document);
			COSDictionary root = catalog.getCOSDictionary(COSName.STRUCT_TREE_ROOT);
			int key = this.nextKey;
			for (PDPage page : read.getPages()) {
				sheet(page.getCOSObject(), page.getMediaBox(), copied, key);
			}
			// The pages are objects of the part too, to which its structure refers.
			for (COSBase page : pages(Objects.requireNonNull(catalog.getCOSDictionary(COSName.PAGES)))) {
				this.kids.append(copied.of(page)).append(" 0 R ");
			}
			if (root != null) {
				structure(root, copied, key);
			}
			if (this.about.isEmpty()) {
				about(catalog, copied);
				COSBase info = read.getDocument().getTrailer().getItem(COSName.INFO);
				this.information = (info != null) ? "/Info " + copied.of(info) + " 0 R" : "";
			}
			copied.writeAll();
		}
	}

	/**
	 * The whole document.
	 * @param numbering the words for a sheet, {@code %d} for its number and for how many
	 * there are
	 * @return its bytes
	 * @throws IOException if it cannot be written
	 */
	public byte[] bytes(String numbering) throws IOException {
		this.numbers.draw(this.sheets, numbering);
		this.writer.write(this.pages, "<</Type/Pages/Count " + this.sheets.size() + "/Kids[" + this.kids + "]>>");
		int catalog = this.writer.reserve();
		this.writer.write(catalog, "<</Type/Catalog/Pages " + this.pages + " 0 R" + this.about + root() + ">>");
		return this.writer.end("/Root " + catalog + " 0 R" + this.information);
	}

	/** The root of the structure, where the parts have one. */
	private String root() {
		if (this.parts.isEmpty()) {
			return "";
		}
		StringBuilder kids = new StringBuilder();
		this.parts.forEach((part) -> kids.append(part).append(" 0 R "));
		this.writer.write(this.document,
				"<</Type/StructElem/S/Document/P " + this.structure + " 0 R/K[" + kids + "]>>");
		StringBuilder keys = new StringBuilder();
		this.elements.forEach((key, found) -> keys.append(key).append(' ').append(found).append(" 0 R "));
		int tree = this.writer.reserve();
		this.writer.write(tree, "<</Nums[" + keys + "]>>");
		this.writer.write(this.structure, "<</Type/StructTreeRoot/K " + this.document + " 0 R/ParentTree " + tree
				+ " 0 R/ParentTreeNextKey " + this.nextKey + ">>");
		return "/StructTreeRoot " + this.structure + " 0 R";
	}

	private void sheet(COSDictionary page, PDRectangle paper, Copied copied, int firstKey) {
		shift(page, COSName.STRUCT_PARENTS, firstKey);
		COSArray notes = page.getCOSArray(COSName.ANNOTS);
		for (int at = 0; notes != null && at < notes.size(); at++) {
			if (notes.getObject(at) instanceof COSDictionary note) {
				shift(note, COSName.STRUCT_PARENT, firstKey);
			}
		}
		int drawing = this.writer.reserve();
		this.numbers.place(page, copied, drawing);
		this.sheets.add(new SheetNumbers.Sheet(drawing, paper));
	}

	private void shift(COSDictionary holder, COSName name, int by) {
		if (holder.containsKey(name)) {
			int key = holder.getInt(name) + by;
			holder.setInt(name, key);
			this.nextKey = Math.max(this.nextKey, key + 1);
		}
	}

	private void structure(COSDictionary root, Copied copied, int firstKey) throws IOException {
		COSBase kids = root.getItem(COSName.K);
		COSBase found = (kids instanceof COSObject reference) ? reference.getObject() : kids;
		List<COSBase> documents = (found instanceof COSArray several)
				? several.toList().stream().map((one) -> (COSBase) one).toList() : List.of(kids);
		for (COSBase one : documents) {
			this.parts.add(copied.of(one));
			if (one instanceof COSObject reference && reference.getObject() instanceof COSDictionary element) {
				element.setItem(COSName.S, PART);
			}
		}
		keys(root.getCOSDictionary(COSName.PARENT_TREE), copied, firstKey);
	}

	/** A tree of numbers: on each level numbers with their values, or trees. */
	private void keys(@Nullable COSDictionary tree, Copied copied, int firstKey) throws IOException {
		COSArray numbers = (tree != null) ? tree.getCOSArray(COSName.NUMS) : null;
		for (int at = 0; numbers != null && at + 1 < numbers.size(); at += 2) {
			int key = ((COSInteger) numbers.getObject(at)).intValue() + firstKey;
			this.elements.put(key, copied.of(numbers.get(at + 1)));
			this.nextKey = Math.max(this.nextKey, key + 1);
		}
		COSArray below = (tree != null) ? tree.getCOSArray(COSName.KIDS) : null;
		for (int at = 0; below != null && at < below.size(); at++) {
			keys((COSDictionary) below.getObject(at), copied, firstKey);
		}
	}

	/** What the catalogue says of the whole document. */
	private void about(COSDictionary catalog, Copied copied) throws IOException {
		StringBuilder words = new StringBuilder();
		for (COSName name : List.of(COSName.LANG, COSName.MARK_INFO, COSName.VIEWER_PREFERENCES, COSName.METADATA)) {
			COSBase value = catalog.getItem(name);
			if (value != null) {
				words.append('/').append(name.getName()).append(' ').append(copied.of(value)).append(" 0 R");
			}
		}
		this.about = words.toString();
	}

	/** References to the pages, in their order. */
	private static List<COSBase> pages(COSDictionary tree) {
		List<COSBase> pages = new ArrayList<>();
		COSArray below = tree.getCOSArray(COSName.KIDS);
		for (int at = 0; below != null && at < below.size(); at++) {
			COSDictionary kid = (COSDictionary) below.getObject(at);
			if (kid.containsKey(COSName.KIDS)) {
				pages.addAll(pages(kid));
			}
			else {
				pages.add(below.get(at));
			}
		}
		return pages;
	}

}
