package org.muster.report.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.muster.report.print.font.Fonts;

/**
 * The numbers of the sheets, drawn once their count is known. They are no part of the
 * structure: a screen reader tells the number of a sheet itself.
 */
final class SheetNumbers {

	private static final COSName NAME = COSName.getPDFName("MusterNumber");

	private static final float SIZE = 7f;

	/** The margin to the right and the line of the foot, in points. */
	private static final float MARGIN = 45.4f;

	private static final float LINE = 31.5f;

	private final ObjectWriter writer;

	private final int before;

	private final int after;

	SheetNumbers(ObjectWriter writer) {
		this.writer = writer;
		this.before = writer.reserve();
		this.after = writer.reserve();
		words(this.before, "q\n");
		words(this.after, "\nQ\n/Artifact BMC\nq /" + NAME.getName() + " Do Q\nEMC\n");
	}

	/** Has a sheet show a drawing that is made later. */
	void place(COSDictionary page, Copied copied, int drawing) {
		COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
		COSArray all = new COSArray();
		all.add(copied.to(this.before));
		if (contents instanceof COSArray several) {
			several.forEach(all::add);
		}
		else {
			all.add(page.getItem(COSName.CONTENTS));
		}
		all.add(copied.to(this.after));
		page.setItem(COSName.CONTENTS, all);
		COSDictionary resources = copyOf(page.getCOSDictionary(COSName.RESOURCES));
		COSDictionary drawings = copyOf(resources.getCOSDictionary(COSName.XOBJECT));
		drawings.setItem(NAME, copied.to(drawing));
		resources.setItem(COSName.XOBJECT, drawings);
		page.setItem(COSName.RESOURCES, resources);
	}

	/** Makes the drawings. */
	void draw(List<Sheet> sheets, String numbering) throws IOException {
		try (PDDocument drawn = Loader.loadPDF(drawn(sheets, numbering))) {
			Copied copied = new Copied(this.writer);
			for (int at = 0; at < sheets.size(); at++) {
				PDPage page = drawn.getPage(at);
				COSStream drawing = (COSStream) page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
				drawing.setItem(COSName.TYPE, COSName.XOBJECT);
				drawing.setItem(COSName.SUBTYPE, COSName.FORM);
				drawing.setItem(COSName.BBOX, page.getMediaBox().getCOSArray());
				drawing.setItem(COSName.RESOURCES, page.getCOSObject().getItem(COSName.RESOURCES));
				copied.write(sheets.get(at).drawing(), drawing);
			}
			copied.writeAll();
		}
	}

	private static byte[] drawn(List<Sheet> sheets, String numbering) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (PDDocument document = new PDDocument(); InputStream data = Fonts.plain()) {
			PDFont font = PDType0Font.load(document, data, true);
			for (int at = 0; at < sheets.size(); at++) {
				PDPage page = new PDPage(sheets.get(at).paper());
				document.addPage(page);
				String words = String.format(numbering, at + 1, sheets.size());
				try (PDPageContentStream sheet = new PDPageContentStream(document, page)) {
					sheet.beginText();
					sheet.setFont(font, SIZE);
					sheet.newLineAtOffset(
							page.getMediaBox().getWidth() - MARGIN - font.getStringWidth(words) / 1000 * SIZE, LINE);
					sheet.showText(words);
					sheet.endText();
				}
			}
			document.save(bytes);
		}
		return bytes.toByteArray();
	}

	private static COSDictionary copyOf(@Nullable COSDictionary kept) {
		return (kept != null) ? new COSDictionary(kept) : new COSDictionary();
	}

	private void words(int number, String words) {
		this.writer.write(number, "<</Length " + words.length() + ">>\nstream\n" + words + "\nendstream");
	}

	/**
	 * A sheet.
	 *
	 * @param drawing the number of the object that shows its number
	 * @param paper its size
	 */
	record Sheet(int drawing, PDRectangle paper) {

	}

}
