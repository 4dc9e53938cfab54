package org.muster.report.print.font;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/**
 * The fonts that are embedded in reports: Liberation Sans, and DejaVu Sans for what it
 * lacks, as Arabic. The style sheet names them in this order.
 */
public final class Fonts {

	private static final int PLAIN = 400;

	private static final int STRONG = 700;

	private static final String LIBERATION = "Liberation Sans";

	private static final String DEJAVU = "DejaVu Sans";

	private static final Set<FSFontUseCase> IN_TEXTS = EnumSet.of(FSFontUseCase.DOCUMENT);

	private static final Set<FSFontUseCase> IN_DRAWINGS = EnumSet.of(FSFontUseCase.SVG);

	/** The fonts of plain text. */
	static final List<Font> REGULAR = List.of(new Font(LIBERATION, PLAIN, "/liberation/LiberationSans-Regular.ttf"),
			new Font(DEJAVU, PLAIN, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf"));

	private static final List<Font> BOLD = List.of(new Font(LIBERATION, STRONG, "/liberation/LiberationSans-Bold.ttf"),
			new Font(DEJAVU, STRONG, "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"));

	private static final Map<Font, File> FILES = new ConcurrentHashMap<>();

	private Fonts() {
	}

	/**
	 * Gives the fonts to a renderer, which loads those that it needs.
	 * @param builder builds the renderer
	 */
	public static void embed(PdfRendererBuilder builder) {
		REGULAR.forEach((font) -> font.embed(builder));
		BOLD.forEach((font) -> font.embed(builder));
	}

	/**
	 * The font of plain text.
	 * @return its data, to be closed
	 */
	public static InputStream plain() {
		return REGULAR.get(0).open();
	}

	/**
	 * A font.
	 *
	 * @param family its name in the style sheet
	 * @param weight 400 or 700
	 * @param path where it is on the class path
	 */
	record Font(String family, int weight, String path) {

		InputStream open() {
			return Objects.requireNonNull(Fonts.class.getResourceAsStream(this.path), this.path);
		}

		/** Drawings take fonts from files only. */
		private static File unpacked(Font font) {
			try (InputStream data = font.open()) {
				File file = File.createTempFile("muster-font-", ".ttf");
				file.deleteOnExit();
				Files.copy(data, file.toPath(), StandardCopyOption.REPLACE_EXISTING);
				return file;
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}

		private void embed(PdfRendererBuilder builder) {
			builder.useFont(this::open, this.family, this.weight, FontStyle.NORMAL, true, IN_TEXTS);
			builder.useFont(FILES.computeIfAbsent(this, Font::unpacked), this.family, this.weight, FontStyle.NORMAL,
					true, IN_DRAWINGS);
		}

	}

}
