package org.muster.intake.service.log;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import org.muster.intake.domain.SourceFile.Content;

/**
 * Tells files apart by their content.
 */
public final class Checksum {

	private Checksum() {
	}

	/**
	 * The checksum of a file as it was sent.
	 * @param content its bytes
	 * @return SHA-256 as 64 hexadecimal digits
	 */
	public static String of(Content content) {
		try (InputStream bytes = content.open()) {
			DigestInputStream digested = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
			digested.transferTo(OutputStream.nullOutputStream());
			return HexFormat.of().formatHex(digested.getMessageDigest().digest());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
