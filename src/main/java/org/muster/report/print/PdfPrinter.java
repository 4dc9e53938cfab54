package org.muster.report.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.extend.FSStream;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import org.muster.report.print.font.Fonts;
import org.muster.report.print.pdf.Binding;
import org.muster.report.print.pdf.PrintQueue;
import org.muster.report.print.pdf.PrinterLog;
import org.muster.report.print.pdf.Progress;
import org.muster.shared.headquarters.MusterSettings;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Makes a PDF of a report from the template that its page is made of: tagged for screen
 * readers (PDF/UA), with its fonts in it. A long report is printed part by part, since
 * the printer keeps all that it lays out in memory.
 */
@Component
public class PdfPrinter {

	private static final float VERSION = 1.7f;

	/** What the template calls its style sheets by. */
	private static final String STYLES = "style:";

	static {
		PrinterLog.use();
	}

	private final ITemplateEngine templates;

	private final PrintQueue queue;

	private final MessageSource messages;

	private final Locale locale;

	PdfPrinter(ITemplateEngine templates, PrintQueue queue, MessageSource messages, MusterSettings settings) {
		this.templates = templates;
		this.queue = queue;
		this.messages = messages;
		this.locale = settings.locale();
	}

	/**
	 * Prints a report as soon as few enough others are being printed.
	 * @param report the report
	 * @param progress is told how far it has come
	 * @return the bytes of the PDF
	 * @throws org.muster.shared.BrokenRuleException if too many are waiting
	 * @throws java.util.concurrent.CancellationException if it was called off
	 */
	public byte[] print(Printed report, Progress progress) {
		return this.queue.inTurn(report.rows(), () -> printed(report, LongReports.ROWS, progress));
	}

	/** Prints a report, with no more rows of a table in a part than said. */
	byte[] printed(Printed report, int rows, Progress progress) {
		List<Printed> parts = LongReports.parts(report, rows);
		progress.begin(report.rows());
		if (parts.size() == 1) {
			return render(page(report, true, true));
		}
		try {
			Binding binding = new Binding();
			for (int at = 0; at < parts.size(); at++) {
				binding.add(render(page(parts.get(at), at == 0, false)));
				progress.goOn(parts.get(at).rows());
			}
			return binding.bytes(message("report.page") + " %d " + message("report.page.of") + " %d");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private String page(Printed report, boolean first, boolean counted) {
		Context model = new Context(this.locale);
		model.setVariable("report", report);
		model.setVariable("first", first);
		model.setVariable("counted", counted);
		return this.templates.process("report/paper", model);
	}

	private String message(String key) {
		return this.messages.getMessage(key, null, this.locale);
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
		public Reader getReader() {
			return new InputStreamReader(getStream(), StandardCharsets.UTF_8);
		}

	}

}
