package org.muster.intake.domain.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/**
 * Recognises by its first bytes what was sent instead of CSV in UTF-8.
 */
public final class Signatures {

	private static final int LONGEST = 4;

	private Signatures() {
	}

	/**
	 * Refuses spreadsheets, archives and UTF-16 with words, before they fail as CSV.
	 * @param content read from its beginning, and left there
	 * @throws UnreadableFile if it is recognised as something else
	 * @throws IOException if the content cannot be had
	 */
	public static void refuseOtherFormats(BufferedInputStream content) throws UnreadableFile, IOException {
		content.mark(LONGEST);
		byte[] first = content.readNBytes(LONGEST);
		content.reset();
		if (isZip(first)) {
			throw new UnreadableFile(null,
					"This is a spreadsheet (XLSX) or a ZIP, not CSV. Save the sheet as CSV UTF-8; send a ZIP as a pack.");
		}
		if (startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF)) {
			throw new UnreadableFile(1L, "The file is in UTF-16, not in UTF-8. Save it as CSV UTF-8.");
		}
	}

	/**
	 * Whether this is a ZIP, as spreadsheets are.
	 * @param content read from its beginning, and left there
	 * @return true for a ZIP
	 * @throws IOException if the content cannot be had
	 */
	public static boolean isZip(BufferedInputStream content) throws IOException {
		content.mark(LONGEST);
		byte[] first = content.readNBytes(LONGEST);
		content.reset();
		return isZip(first);
	}

	/**
	 * Which encoding a byte-order mark tells of.
	 * @param content read from its beginning, and left there
	 * @return UTF-8 or UTF-16, or {@code null} without a mark
	 * @throws IOException if the content cannot be had
	 */
	static @Nullable Charset markedAs(BufferedInputStream content) throws IOException {
		content.mark(LONGEST);
		byte[] first = content.readNBytes(LONGEST);
		content.reset();
		if (startsWith(first, 0xEF, 0xBB, 0xBF)) {
			return StandardCharsets.UTF_8;
		}
		boolean wide = startsWith(first, 0xFF, 0xFE) || startsWith(first, 0xFE, 0xFF);
		return wide ? StandardCharsets.UTF_16 : null;
	}

	/**
	 * Whether this is a compound file, as spreadsheets in the old format (XLS) are, and
	 * newer ones with a password.
	 * @param content read from its beginning, and left there
	 * @return true for a compound file
	 * @throws IOException if the content cannot be had
	 */
	public static boolean isCompound(BufferedInputStream content) throws IOException {
		content.mark(LONGEST);
		byte[] first = content.readNBytes(LONGEST);
		content.reset();
		return startsWith(first, 0xD0, 0xCF, 0x11, 0xE0);
	}

	private static boolean isZip(byte[] first) {
		return startsWith(first, 'P', 'K', 3, 4) || startsWith(first, 'P', 'K', 5, 6);
	}

	private static boolean startsWith(byte[] bytes, int... signature) {
		for (int i = 0; i < signature.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != signature[i]) {
				return false;
			}
		}
		return true;
	}

}
