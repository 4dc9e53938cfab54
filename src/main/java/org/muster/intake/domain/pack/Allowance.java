package org.muster.intake.domain.pack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * How much a pack or a spreadsheet may still unpack to. Sizes that a pack declares are
 * not believed: the bytes are counted as they come.
 */
public final class Allowance {

	/** A gibibyte: several times the largest service imaginable. */
	static final long WHOLE = 1L << 30;

	private static final long HIGHEST_RATIO = 200;

	private static final long RATIO_MATTERS_FROM = 1L << 23;

	private long left = WHOLE;

	/**
	 * The content of an entry, as far as allowed.
	 * @param entry of the ZIP
	 * @param content its unpacked bytes
	 * @return the same bytes; reading throws {@link RefusedContent} where they are too
	 * many or damaged
	 */
	public InputStream of(ZipEntry entry, InputStream content) {
		return new Counted(entry, content);
	}

	private final class Counted extends FilterInputStream {

		private final ZipEntry entry;

		private final CRC32 checksum = new CRC32();

		private long count;

		Counted(ZipEntry entry, InputStream content) {
			super(content);
			this.entry = entry;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : one[0] & 0xFF;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int read;
			try {
				read = super.read(target, offset, length);
			}
			catch (ZipException | EOFException ex) {
				throw new RefusedContent("The file is damaged within the ZIP.");
			}
			if (read < 0) {
				if (this.entry.getCrc() >= 0 && this.entry.getCrc() != this.checksum.getValue()) {
					throw new RefusedContent("The file is damaged within the ZIP: its checksum is wrong.");
				}
				return read;
			}
			this.checksum.update(target, offset, read);
			spend(read);
			return read;
		}

		private void spend(int read) throws RefusedContent {
			this.count += read;
			Allowance.this.left -= read;
			if (Allowance.this.left < 0) {
				throw new RefusedContent("The file or the pack is larger than 1 GiB when unpacked.");
			}
			long packed = Math.max(this.entry.getCompressedSize(), 1);
			if (this.count > RATIO_MATTERS_FROM && this.count / packed > HIGHEST_RATIO) {
				throw new RefusedContent("The file unpacks to more than 200 times its size, as no records do.");
			}
		}

	}

}
