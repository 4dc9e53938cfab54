package org.muster.intake.service.delivery;

import java.util.Locale;

import org.muster.intake.domain.SourceFile.Content;
import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.cell.Cells;

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

	/**
	 * The last part of a path that some browsers send, or the kind where there is none.
	 * @return the name as it can be shown
	 */
	public String shownName() {
		String last = Cells
			.trim(this.name.substring(Math.max(this.name.lastIndexOf('/'), this.name.lastIndexOf('\\')) + 1));
		return last.isEmpty() ? this.kind : Cells.shown(last);
	}

	/**
	 * Whether its kind is to be found out.
	 * @return true where the sender left it open
	 */
	public boolean isRecognised() {
		return this.kind.equalsIgnoreCase(RECOGNISED);
	}

	/**
	 * Whether it is a ZIP with several files.
	 * @return true by its kind, or by its name where the kind was left open
	 */
	public boolean isPack() {
		return this.kind.equalsIgnoreCase(PACK)
				|| isRecognised() && shownName().toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/**
	 * The same file read in another way.
	 * @param otherKind the kind of its rows
	 * @param otherSpelling how it is written
	 * @return the upload
	 */
	public Upload as(String otherKind, Spelling otherSpelling) {
		return new Upload(otherKind, this.name, this.content, otherSpelling);
	}

}
