package org.muster.report.service.issue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Checksums by which anyone can tell that a report is the one that was issued.
 */
final class Hashes {

	private static final int SHOWN = 4;

	private Hashes() {
	}

	/** The SHA-256 of some bytes in lower-case hexadecimal. */
	static String of(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every Java knows SHA-256", ex);
		}
	}

	static String of(String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** Its beginning and end, for a line on paper. */
	static String brief(String hash) {
		return hash.substring(0, SHOWN) + "…" + hash.substring(hash.length() - SHOWN);
	}

}
