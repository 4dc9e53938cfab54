package org.muster.intake.domain.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 and, unlike the readers of the JDK, knows where it stops being UTF-8. A
 * byte-order mark at the beginning is left out.
 */
class Utf8Reader extends Reader {

	private static final int BUFFER = 1 << 16;

	private static final int BYTE_ORDER_MARK = 0xFEFF;

	private final InputStream input;

	private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
		.onMalformedInput(CodingErrorAction.REPORT)
		.onUnmappableCharacter(CodingErrorAction.REPORT);

	private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();

	private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();

	private long bytesBefore;

	private long line = 1;

	private boolean begun;

	private boolean lastWasCarriageReturn;

	private boolean ended;

	Utf8Reader(InputStream input) {
		this.input = input;
	}

	@Override
	public int read(char[] target, int offset, int length) throws IOException {
		while (!this.chars.hasRemaining()) {
			if (this.ended) {
				return -1;
			}
			fill();
		}
		int count = Math.min(length, this.chars.remaining());
		this.chars.get(target, offset, count);
		return count;
	}

	private void fill() throws IOException {
		this.bytesBefore += this.bytes.position();
		this.bytes.compact();
		int count = this.input.read(this.bytes.array(), this.bytes.position(), this.bytes.remaining());
		this.ended = count < 0;
		this.bytes.position(this.bytes.position() + Math.max(count, 0)).flip();
		this.chars.clear();
		CoderResult result = this.decoder.decode(this.bytes, this.chars, this.ended);
		this.chars.flip();
		if (!this.begun && this.chars.hasRemaining()) {
			this.begun = true;
			if (this.chars.get(0) == BYTE_ORDER_MARK) {
				this.chars.get();
			}
		}
		countLines();
		if (result.isError()) {
			throw new WrongEncoding(this.line, this.bytesBefore + this.bytes.position() + 1);
		}
	}

	private void countLines() {
		for (int i = this.chars.position(); i < this.chars.limit(); i++) {
			char c = this.chars.get(i);
			if (c == '\r' || (c == '\n' && !this.lastWasCarriageReturn)) {
				this.line++;
			}
			this.lastWasCarriageReturn = c == '\r';
		}
	}

	@Override
	public void close() throws IOException {
		this.input.close();
	}

	/** Says in which line and at which byte the text stops being UTF-8. */
	static final class WrongEncoding extends CharacterCodingException {

		private static final long serialVersionUID = 1L;

		private final long line;

		private final long position;

		WrongEncoding(long line, long position) {
			this.line = line;
			this.position = position;
		}

		long line() {
			return this.line;
		}

		@Override
		public String getMessage() {
			return "The file is not in UTF-8: byte %d, in line %d, cannot be read. Save it as CSV UTF-8."
				.formatted(this.position, this.line);
		}

	}

}
