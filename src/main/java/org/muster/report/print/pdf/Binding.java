package org.muster.report.print.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.muster.report.print.font.Fonts;

/**
 * Binds the parts of a long report into one document and numbers its sheets.
 */
public class Binding implements AutoCloseable {

	private static final float SIZE = 7f;

	/** The margin to the right and the line of the foot, in points. */
	private static final float MARGIN = 45.4f;

	private static final float LINE = 31.5f;

	private final PDFMergerUtility merger = new PDFMergerUtility();

	private @Nullable PDDocument bound;

	/**
	 * Adds a part, whose structure for screen readers goes on from the last.
	 * @param part the bytes of its PDF
	 * @throws IOException if it cannot be read
	 */
	public void add(byte[] part) throws IOException {
		PDDocument before = this.bound;
		if (before == null) {
			this.bound = Loader.loadPDF(part);
			return;
		}
		try (PDDocument next = Loader.loadPDF(part)) {
			this.merger.appendDocument(before, next);
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
		PDDocument whole = this.bound;
		if (whole == null) {
			throw new IllegalStateException("Nothing was added.");
		}
		PDFont font;
		try (InputStream data = Fonts.plain()) {
			font = PDType0Font.load(whole, data, true);
		}
		int sheet = 0;
		for (PDPage page : whole.getPages()) {
			sheet++;
			number(whole, page, font, String.format(numbering, sheet, whole.getNumberOfPages()));
		}
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		whole.save(bytes);
		return bytes.toByteArray();
	}

	/** Outside of the structure: a screen reader tells the number of a sheet itself. */
	private static void number(PDDocument whole, PDPage page, PDFont font, String words) throws IOException {
		float right = page.getMediaBox().getWidth() - MARGIN;
		try (PDPageContentStream sheet = new PDPageContentStream(whole, page, AppendMode.APPEND, true, true)) {
			sheet.beginMarkedContent(COSName.ARTIFACT);
			sheet.beginText();
			sheet.setFont(font, SIZE);
			sheet.newLineAtOffset(right - font.getStringWidth(words) / 1000 * SIZE, LINE);
			sheet.showText(words);
			sheet.endText();
			sheet.endMarkedContent();
		}
	}

	@Override
	public void close() throws IOException {
		if (this.bound != null) {
			this.bound.close();
		}
	}

}
