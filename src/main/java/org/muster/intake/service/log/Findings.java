package org.muster.intake.service.log;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.staging.Rejections;

/**
 * Takes down in detail what is found in files, before the transaction of their import
 * ends.
 */
@FunctionalInterface
public interface Findings {

	/** Takes nothing down. */
	Findings NONE = (source, rejections, outcome) -> {
	};

	/**
	 * Takes it down.
	 * @param source the files
	 * @param rejections what was refused
	 * @param outcome what came of them
	 */
	void write(ImportSource source, Rejections rejections, ImportOutcome outcome);

}
