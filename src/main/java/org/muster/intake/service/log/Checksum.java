package org.muster.intake.service.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

import org.muster.intake.domain.SourceFile.Content;

/**
 * Tells files apart by their content.
 */
public final class Checksum {

	private Checksum() {
	}

	/**
	 * The checksum of files as they were sent, one after the other.
	 * @param contents their bytes
	 * @return SHA-256 as 64 hexadecimal digits
	 */
	public static String of(List<Content> contents) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			for (Content content : contents) {
				try (InputStream bytes = content.open()) {
					new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
				}
			}
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
