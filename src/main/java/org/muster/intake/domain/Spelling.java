package org.muster.intake.domain;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.muster.intake.domain.cell.DayCell;
import org.muster.intake.domain.file.ColumnMapping;

/**
 * How the sender says that a file is written.
 *
 * @param days the order of day and month where a day is not written as ISO 8601 has it
 * @param charset of CSV without a byte-order mark
 * @param mapping what the headings mean
 */
public record Spelling(DayCell days, Charset charset, ColumnMapping mapping) {

	/** Days as ISO 8601 has them, UTF-8, and headings that mean what they say. */
	public static final Spelling STANDARD = new Spelling(DayCell.ISO, StandardCharsets.UTF_8, ColumnMapping.NONE);

}
