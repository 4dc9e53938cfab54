package org.muster.intake.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.muster.intake.domain.SourceFile.Content;

/**
 * How far an import has come, told by the one thread that runs it and read by others.
 */
public final class Progress {

	private static final int PERCENT = 100;

	private final long size;

	private volatile long read;

	private volatile long rows;

	private volatile Step step = Step.WAITING;

	private volatile String file = "";

	/**
	 * An import that has not begun.
	 * @param size of all its files, in bytes; 0 if it is not known
	 */
	public Progress(long size) {
		this.size = size;
	}

	/**
	 * Turns to the next file.
	 * @param name of the file
	 */
	public void turnTo(String name) {
		this.file = name;
		this.rows = 0;
		this.step = Step.READING;
	}

	/**
	 * Goes on to the next step.
	 * @param next the step
	 */
	public void turnTo(Step next) {
		this.step = next;
	}

	/**
	 * Tells of rows of the present file.
	 * @param count how many were read so far
	 */
	public void rows(long count) {
		this.rows = count;
	}

	/**
	 * Counts the bytes of a file while they are read.
	 * @param content the file
	 * @return the same bytes
	 */
	public Content watch(Content content) {
		return () -> new Watched(content.open());
	}

	/**
	 * The file at which the import is.
	 * @return its name, empty before the first
	 */
	public String file() {
		return this.file;
	}

	/**
	 * How many rows of the present file were read.
	 * @return zero before the first
	 */
	public long rowsRead() {
		return this.rows;
	}

	/**
	 * What is being done.
	 * @return the step
	 */
	public Step step() {
		return this.step;
	}

	/**
	 * How much of the files was read.
	 * @return from 0 to 100
	 */
	public long percent() {
		return (this.size == 0) ? 0 : Math.min(PERCENT * this.read / this.size, PERCENT);
	}

	/** What is being done. */
	public enum Step {

		/** Another import is being taken over. */
		WAITING,
		/** Rows are read. */
		READING,
		/** Rows are held against the records and the rules. */
		CHECKING,
		/** Records are written. */
		WRITING

	}

	private final class Watched extends FilterInputStream {

		Watched(InputStream content) {
			super(content);
		}

		@Override
		public int read() throws IOException {
			int one = super.read();
			Progress.this.read += (one < 0) ? 0 : 1;
			return one;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = super.read(target, offset, length);
			Progress.this.read += Math.max(count, 0);
			return count;
		}

	}

}
