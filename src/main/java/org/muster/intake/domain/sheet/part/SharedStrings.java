package org.muster.intake.domain.sheet.part;

import java.io.IOException;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.file.UnreadableFile;

/**
 * The texts of a spreadsheet, which its cells name by number. They are kept as one text,
 * which takes a fraction of the memory that as many texts would.
 */
public final class SharedStrings {

	private static final int MOST_CHARACTERS = 1 << 25;

	private static final int MOST = 1 << 22;

	private final StringBuilder text = new StringBuilder();

	private int[] ends = new int[16];

	private int count;

	static SharedStrings none() {
		return new SharedStrings();
	}

	static SharedStrings read(Xml xml) throws UnreadableFile, IOException {
		SharedStrings strings = new SharedStrings();
		while (xml.advance()) {
			if (xml.isStart("si")) {
				strings.add(xml.runs());
			}
		}
		return strings;
	}

	private void add(String value) throws UnreadableFile {
		this.text.append(value);
		if (this.text.length() > MOST_CHARACTERS || this.count == MOST) {
			throw new UnreadableFile(null, "The spreadsheet holds more than 32 million characters of different texts."
					+ " Save the sheet as CSV UTF-8.");
		}
		if (this.count == this.ends.length) {
			this.ends = Arrays.copyOf(this.ends, 2 * this.count);
		}
		this.ends[this.count++] = this.text.length();
	}

	/**
	 * A text.
	 * @param number its number as the cell has it, from 0
	 * @return the text, or {@code null} where there is none of that number
	 */
	public @Nullable String get(String number) {
		int index = Numbers.whole(number, this.count - 1);
		return (index < 0) ? null : this.text.substring((index == 0) ? 0 : this.ends[index - 1], this.ends[index]);
	}

}
