package org.muster.intake.service.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.muster.intake.domain.SourceFile.Content;
import org.muster.intake.domain.cell.Cells;

/**
 * Files that are imported together: all of them, or none.
 *
 * @param files at least one
 */
public record Delivery(List<Upload> files) {

	/** The kind under which several files are listed. */
	private static final String SEVERAL = "several";

	/**
	 * Keeps the files as they are now.
	 */
	public Delivery {
		files = List.copyOf(files);
	}

	/**
	 * A single file.
	 * @param file the file
	 * @return the delivery
	 */
	public static Delivery of(Upload file) {
		return new Delivery(List.of(file));
	}

	/**
	 * The names of the files.
	 * @return at most 200 characters and an ellipsis
	 */
	public String name() {
		return Cells.shown(this.files.stream().map(Upload::shownName).collect(Collectors.joining(", ")));
	}

	/**
	 * The kind of the files.
	 * @return that of the only one, as its sender said it, or {@code several}
	 */
	public String kind() {
		return (this.files.size() == 1) ? this.files.get(0).kind() : SEVERAL;
	}

	/**
	 * The bytes of the files.
	 * @return one content for each
	 */
	public List<Content> contents() {
		return this.files.stream().map(Upload::content).toList();
	}

	/**
	 * The same with one file read in another way.
	 * @param place of the file, from 0
	 * @param file the file
	 * @return the delivery
	 */
	public Delivery with(int place, Upload file) {
		List<Upload> changed = new ArrayList<>(this.files);
		changed.set(place, file);
		return new Delivery(changed);
	}

}
