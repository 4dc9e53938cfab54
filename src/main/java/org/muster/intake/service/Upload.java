package org.muster.intake.service;

import org.muster.intake.domain.SourceFile.Content;
import org.muster.intake.domain.Spelling;

/**
 * A file as somebody sent it.
 *
 * @param kind the kind of its rows, or {@code pack} for a ZIP with files of several kinds
 * @param name as the sender named it
 * @param content its bytes
 * @param spelling how it is written
 */
public record Upload(String kind, String name, Content content, Spelling spelling) {

	/** The kind of a file whose header says what its rows are. */
	public static final String RECOGNISED = "auto";

	/** The kind of a ZIP with files of several kinds. */
	public static final String PACK = "pack";

}
