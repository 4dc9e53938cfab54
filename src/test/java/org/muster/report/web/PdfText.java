package org.muster.report.web;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * What a reader, and a screen reader, finds in a PDF.
 *
 * @param pages how many sheets
 * @param text everything that can be read, in one line
 * @param tagged whether it is marked as tagged and has structure
 * @param title the title of the document
 * @param language the language of the document
 * @param embedded whether every font is in it
 * @param width of the first sheet in points
 */
public record PdfText(int pages, String text, boolean tagged, String title, String language, boolean embedded,
		float width) {

	/** Reads a PDF. */
	public static PdfText of(byte[] bytes) {
		try (PDDocument document = Loader.loadPDF(bytes)) {
			var catalog = document.getDocumentCatalog();
			PDFTextStripper reader = new PDFTextStripper();
			reader.setSortByPosition(true);
			return new PdfText(document.getNumberOfPages(), reader.getText(document).replaceAll("\\s+", " "),
					catalog.getMarkInfo() != null && catalog.getMarkInfo().isMarked()
							&& catalog.getStructureTreeRoot() != null,
					document.getDocumentInformation().getTitle(), catalog.getLanguage(), embedded(document),
					document.getPage(0).getMediaBox().getWidth());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean embedded(PDDocument document) throws IOException {
		for (PDPage page : document.getPages()) {
			for (COSName name : page.getResources().getFontNames()) {
				PDFont font = page.getResources().getFont(name);
				if (!font.isEmbedded()) {
					return false;
				}
			}
		}
		return true;
	}

}
