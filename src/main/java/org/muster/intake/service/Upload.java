package org.muster.intake.service;

import org.muster.intake.domain.SourceFile.Content;

/**
 * A file as somebody sent it.
 *
 * @param kind the kind of its rows, or {@code pack} for a ZIP with files of several kinds
 * @param name as the sender named it
 * @param content its bytes
 */
public record Upload(String kind, String name, Content content) {

	/** The kind of a ZIP with files of several kinds. */
	public static final String PACK = "pack";

}
