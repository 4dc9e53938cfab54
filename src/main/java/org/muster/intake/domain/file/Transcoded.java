package org.muster.intake.domain.file;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.muster.intake.domain.pack.RefusedContent;

/**
 * CSV in another encoding, as it would stand in UTF-8.
 */
public final class Transcoded extends InputStream {

	private static final int CHUNK = 1 << 13;

	private final InputStream original;

	private final Charset charset;

	private final Reader reader;

	private byte[] bytes = new byte[0];

	private int next;

	private Transcoded(InputStream original, Charset charset) {
		this.original = original;
		this.charset = charset;
		this.reader = new InputStreamReader(original,
				charset.newDecoder()
					.onMalformedInput(CodingErrorAction.REPORT)
					.onUnmappableCharacter(CodingErrorAction.REPORT));
	}

	/**
	 * Content in UTF-8. A byte-order mark outweighs what was said of the encoding, and
	 * spreadsheets stay as they are.
	 * @param content as it was sent
	 * @param charset what was said of its encoding
	 * @return the content in UTF-8; reading throws {@link RefusedContent} where it is not
	 * in its encoding
	 * @throws IOException if it cannot be had
	 */
	public static InputStream utf8(InputStream content, Charset charset) throws IOException {
		BufferedInputStream buffered = new BufferedInputStream(content);
		if (Signatures.isZip(buffered) || Signatures.isCompound(buffered)) {
			return buffered;
		}
		Charset marked = Signatures.markedAs(buffered);
		Charset actual = (marked != null) ? marked : charset;
		return actual.equals(StandardCharsets.UTF_8) ? buffered : new Transcoded(buffered, actual);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		if (this.next == this.bytes.length && !fill()) {
			return -1;
		}
		int count = Math.min(length, this.bytes.length - this.next);
		System.arraycopy(this.bytes, this.next, target, offset, count);
		this.next += count;
		return count;
	}

	private boolean fill() throws IOException {
		char[] chars = new char[CHUNK + 1];
		try {
			int count = this.reader.read(chars, 0, CHUNK);
			if (count < 0) {
				return false;
			}
			if (Character.isHighSurrogate(chars[count - 1])) {
				count += Math.max(this.reader.read(chars, count, 1), 0);
			}
			this.bytes = new String(chars, 0, count).getBytes(StandardCharsets.UTF_8);
			this.next = 0;
			return true;
		}
		catch (CharacterCodingException ex) {
			throw new RefusedContent("The file is not in %s. Save it as CSV UTF-8.".formatted(this.charset));
		}
	}

	@Override
	public void close() throws IOException {
		this.original.close();
	}

}
