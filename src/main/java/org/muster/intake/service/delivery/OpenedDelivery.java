package org.muster.intake.service.delivery;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.reading.KindGuess;
import org.muster.intake.domain.reading.NamedMapping;
import org.muster.intake.domain.Rejection;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.file.Transcoded;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.pack.Pack;
import org.muster.intake.domain.pack.RefusedContent;

/**
 * A delivery with its packs opened and its files recognised, in the order in which they
 * are taken.
 */
public final class OpenedDelivery implements Closeable {

	private final List<NamedMapping> mappings;

	private final List<SourceFile> files = new ArrayList<>();

	private final List<Rejection> refused = new ArrayList<>();

	private final List<Closeable> opened = new ArrayList<>();

	private OpenedDelivery(List<NamedMapping> mappings) {
		this.mappings = mappings;
	}

	/**
	 * Opens a delivery.
	 * @param delivery what was sent
	 * @param mappings by which files of other systems are recognised
	 * @return the delivery, to be closed after the import
	 * @throws IOException if a file cannot be had
	 * @throws UnknownKindException if a file is said to be of a kind that there is not
	 */
	public static OpenedDelivery of(Delivery delivery, List<NamedMapping> mappings) throws IOException {
		OpenedDelivery opened = new OpenedDelivery(mappings);
		try {
			for (Upload upload : delivery.files()) {
				opened.add(upload);
			}
			return opened;
		}
		catch (IOException | RuntimeException ex) {
			opened.close();
			throw ex;
		}
	}

	private void add(Upload upload) throws IOException {
		String name = upload.shownName();
		try {
			if (upload.isPack()) {
				addPack(upload, name);
			}
			else {
				this.files.add(recognise(upload, name));
			}
		}
		catch (UnreadableFile ex) {
			this.refused.add(new Rejection(name, ex.line(), null, null, ex.reason()));
		}
		catch (RefusedContent ex) {
			this.refused.add(Rejection.ofFile(name, ex.reason()));
		}
	}

	private void addPack(Upload upload, String name) throws IOException {
		Path file = Files.createTempFile("muster-pack", ".zip");
		this.opened.add(() -> Files.delete(file));
		try (InputStream content = upload.content().open()) {
			Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
		}
		Pack pack = Pack.open(name, file);
		this.opened.add(0, pack);
		ImportSource source = pack.source().spelt(upload.spelling());
		this.files.addAll(source.files());
		this.refused.addAll(source.refused());
	}

	private SourceFile recognise(Upload upload, String name) throws UnreadableFile, IOException {
		Spelling spelling = upload.spelling();
		Kind kind = Kinds.named(upload.kind());
		if (upload.isRecognised()) {
			try (InputStream content = Transcoded.utf8(upload.content().open(), spelling.charset())) {
				KindGuess.Guess guess = KindGuess.of(name, content, this.mappings);
				kind = guess.kind();
				spelling = new Spelling(spelling.days(), spelling.charset(), guess.mapping());
			}
		}
		if (kind == null) {
			throw new UnknownKindException();
		}
		return new SourceFile(name, kind, upload.content()).spelt(spelling);
	}

	/**
	 * What it holds.
	 * @return the files, those that others name before them, and what cannot be taken
	 */
	public ImportSource source() {
		return new ImportSource(this.files.stream()
			.sorted(Comparator.comparingInt((file) -> Kinds.IN_ORDER.indexOf(file.kind())))
			.toList(), this.refused);
	}

	@Override
	public void close() throws IOException {
		for (Closeable one : this.opened) {
			one.close();
		}
	}

}
