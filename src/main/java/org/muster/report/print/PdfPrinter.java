package org.muster.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.muster.report.print.font.Fonts;
import org.muster.shared.headquarters.MusterSettings;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.stereotype.Component;

/**
 * Makes a PDF of a report from the template that its page is made of: tagged for screen
 * readers (PDF/UA), with its fonts in it.
 */
@Component
public class PdfPrinter {

	private static final float VERSION = 1.7f;

	/** What the template calls its style sheets by. */
	private static final String STYLES = "style:";

	private final ITemplateEngine templates;

	private final Locale locale;

	PdfPrinter(ITemplateEngine templates, MusterSettings settings) {
		this.templates = templates;
		this.locale = settings.locale();
	}

	/**
	 * Prints a report.
	 * @param report the report
	 * @return the bytes of the PDF
	 */
	public byte[] print(Printed report) {
		Context model = new Context(this.locale);
		model.setVariable("report", report);
		model.setVariable("first", true);
		model.setVariable("counted", true);
		return render(this.templates.process("report/paper", model));
	}

	private static byte[] render(String page) {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		PdfRendererBuilder builder = new PdfRendererBuilder();
		builder.useFastMode();
		builder.usePdfVersion(VERSION);
		builder.usePdfUaAccessibility(true);
		builder.withProducer("Muster");
		builder.useReplacementText("\uFFFD");
		builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
		builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
		builder.defaultTextDirection(TextDirection.LTR);
		builder.useProtocolsStreamImplementation((address) -> new StyleSheet(address.substring(STYLES.length())),
				"style");
		Fonts.embed(builder);
		try (BatikSVGDrawer drawings = new BatikSVGDrawer()) {
			builder.useSVGDrawer(drawings);
			builder.withHtmlContent(page, STYLES);
			builder.toStream(bytes);
			builder.run();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return bytes.toByteArray();
	}

	/** A style sheet of the pages. */
	private record StyleSheet(String name) implements FSStream {

		@Override
		public InputStream getStream() {
			return Objects.requireNonNull(PdfPrinter.class.getResourceAsStream("/static/css/" + this.name), this.name);
		}

		@Override
		public java.io.Reader getReader() {
			return new java.io.InputStreamReader(getStream(), java.nio.charset.StandardCharsets.UTF_8);
		}

	}

}
