package org.muster.intake.domain.sheet.part;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.muster.intake.domain.pack.RefusedContent;

/**
 * Refuses XML with a tag or text so long that reading it would fill the memory.
 */
final class TagGuard extends FilterInputStream {

	private static final int LONGEST = 1 << 20;

	private int since;

	TagGuard(InputStream content) {
		super(content);
	}

	@Override
	public int read() throws IOException {
		byte[] one = new byte[1];
		return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
	}

	@Override
	public int read(byte[] target, int offset, int length) throws IOException {
		int count = super.read(target, offset, length);
		for (int i = offset; i < offset + count; i++) {
			this.since = (target[i] == '<' || target[i] == '>') ? 0 : this.since + 1;
		}
		if (this.since > LONGEST) {
			throw new RefusedContent("The spreadsheet holds a text of more than a million characters.");
		}
		return count;
	}

}
