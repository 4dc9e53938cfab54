package org.muster.intake.domain.pack;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.jspecify.annotations.Nullable;

import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.Rejection;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.kind.Kind;

/**
 * A mission pack: a ZIP with a file for each kind of record, in whatever folders. Nothing
 * of it is ever written to a path that it names.
 */
public final class Pack implements Closeable {

	private static final int MOST_ENTRIES = 1000;

	private final @Nullable ZipFile zip;

	private final Allowance allowance = new Allowance();

	private final List<SourceFile> files = new ArrayList<>();

	private final List<Rejection> refused = new ArrayList<>();

	private final Set<Kind> kinds = new HashSet<>();

	private Pack(String name, @Nullable ZipFile zip) {
		this.zip = zip;
		if (zip != null) {
			readEntries(name, zip);
		}
	}

	/**
	 * Opens a pack.
	 * @param name as the sender named it
	 * @param file where it is kept
	 * @return the pack, to be closed after the import
	 * @throws IOException if the file cannot be read
	 */
	public static Pack open(String name, Path file) throws IOException {
		try {
			return new Pack(name, new ZipFile(file.toFile()));
		}
		catch (ZipException ex) {
			Pack unreadable = new Pack(name, null);
			boolean encrypted = String.valueOf(ex.getMessage()).contains("encrypted");
			unreadable.refused.add(Rejection.ofFile(name,
					encrypted ? "The ZIP is encrypted; send it without a password." : "This is not a sound ZIP file."));
			return unreadable;
		}
	}

	/**
	 * What it holds.
	 * @return the files in dependency order, and what cannot be taken
	 */
	public ImportSource source() {
		return new ImportSource(this.files, this.refused);
	}

	@Override
	public void close() throws IOException {
		if (this.zip != null) {
			this.zip.close();
		}
	}

	private void readEntries(String name, ZipFile opened) {
		if (opened.size() > MOST_ENTRIES) {
			this.refused.add(Rejection.ofFile(name, "The pack holds more than 1,000 files."));
			return;
		}
		for (Enumeration<? extends ZipEntry> entries = opened.entries(); entries.hasMoreElements();) {
			ZipEntry entry = entries.nextElement();
			EntryName entryName = new EntryName(entry.getName());
			if (entryName.isUnsafe()) {
				refuse(entry, "The name leads out of the pack.");
			}
			else if (!entry.isDirectory() && !entryName.isIgnored()) {
				read(opened, entry, entryName);
			}
		}
		if (this.files.isEmpty() && this.refused.isEmpty()) {
			this.refused.add(Rejection.ofFile(name, "The pack holds no file to import."));
		}
		this.files.sort(Comparator.comparingInt((file) -> Kinds.IN_ORDER.indexOf(file.kind())));
	}

	private void read(ZipFile opened, ZipEntry entry, EntryName name) {
		Kind kind = name.kind();
		if (name.endsWith(".zip")) {
			refuse(entry, "A ZIP within a ZIP is not taken.");
		}
		else if (kind == null) {
			refuse(entry, "No kind of record has this file name; there are: %s, each with .csv, .xlsx or .xls."
				.formatted(Kinds.names()));
		}
		else if (!this.kinds.add(kind)) {
			refuse(entry, "The pack holds two files of %s.".formatted(kind.name()));
		}
		else if (entry.getSize() > Allowance.WHOLE) {
			refuse(entry, "The file is larger than 1 GiB when unpacked.");
		}
		else {
			this.files
				.add(new SourceFile(name.base(), kind, () -> this.allowance.of(entry, opened.getInputStream(entry))));
		}
	}

	private void refuse(ZipEntry entry, String reason) {
		this.refused.add(Rejection.ofFile(EntryName.shown(entry.getName()), reason));
	}

}
