package org.muster.report.print.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows which characters the fonts can print, and names the others in their place: a
 * reader sees that there is one, and which.
 */
public final class Glyphs {

	/** Letters of every language written in Latin are in both fonts. */
	private static final int LAST_LATIN = 0x17F;

	private Glyphs() {
	}

	/**
	 * The text as it can be printed.
	 * @param text any text
	 * @return the text with characters that no font has as for instance ‹U+4E2D›, and
	 * without those that no document may hold
	 */
	public static String printable(String text) {
		for (int at = 0; at < text.length(); at++) {
			char letter = text.charAt(at);
			if (letter > LAST_LATIN || Character.isISOControl(letter)) {
				return named(text);
			}
		}
		return text;
	}

	private static String named(String text) {
		StringBuilder printable = new StringBuilder(text.length());
		text.codePoints().forEach((letter) -> {
			if (Character.isISOControl(letter)) {
				printable.append(' ');
			}
			else if (isInvisible(letter)) {
				join(printable, letter);
			}
			else if (letter <= LAST_LATIN || Known.LETTERS.get(letter)) {
				printable.appendCodePoint(letter);
			}
			else {
				printable.append(String.format("‹U+%04X›", letter));
			}
		});
		return printable.toString();
	}

	/** Nothing is joined to a letter that is named. */
	private static void join(StringBuilder printable, int joiner) {
		if (printable.isEmpty() || printable.charAt(printable.length() - 1) != '›') {
			printable.appendCodePoint(joiner);
		}
	}

	/** Joiners and marks of direction, which are not printed but guide the print. */
	private static boolean isInvisible(int letter) {
		return Character.getType(letter) == Character.FORMAT;
	}

	/** Read from the fonts when first needed. */
	private static final class Known {

		private static final BitSet LETTERS = letters();

		private static BitSet letters() {
			BitSet letters = new BitSet();
			for (Fonts.Font font : Fonts.REGULAR) {
				try (InputStream data = font.open();
						TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(data))) {
					CmapLookup lookup = parsed.getUnicodeCmapLookup();
					for (int letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
						if (lookup.getGlyphId(letter) > 0) {
							letters.set(letter);
						}
					}
				}
				catch (IOException ex) {
					throw new UncheckedIOException(ex);
				}
			}
			return letters;
		}

	}

}
