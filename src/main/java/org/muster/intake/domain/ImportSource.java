package org.muster.intake.domain;

import java.util.List;

/**
 * What one import takes: one file, or the files of a pack.
 *
 * @param files in the order in which they are taken
 * @param refused what cannot be taken at all; anything here refuses the import
 */
public record ImportSource(List<SourceFile> files, List<Rejection> refused) {

	/**
	 * A single file.
	 * @param file the file
	 * @return the source
	 */
	public static ImportSource of(SourceFile file) {
		return new ImportSource(List.of(file), List.of());
	}

	/**
	 * The same files as their sender says that they are written.
	 * @param spelling what the sender says
	 * @return the source
	 */
	public ImportSource spelt(Spelling spelling) {
		return new ImportSource(this.files.stream().map((file) -> file.spelt(spelling)).toList(), this.refused);
	}

	/**
	 * Something that holds no file at all.
	 * @param rejection why
	 * @return the source, which every import refuses
	 */
	public static ImportSource refused(Rejection rejection) {
		return new ImportSource(List.of(), List.of(rejection));
	}

}
