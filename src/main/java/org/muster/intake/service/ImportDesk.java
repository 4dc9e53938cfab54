package org.muster.intake.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.KindGuess;
import org.muster.intake.domain.Rejection;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.Transcoded;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.pack.Pack;
import org.muster.intake.domain.pack.RefusedContent;
import org.muster.intake.service.log.Checksum;
import org.muster.intake.service.log.ImportLog;
import org.muster.intake.service.log.RefusedRows;

/**
 * Takes the files that people send, if they may send them, and writes down what came of
 * each.
 */
@Service
public class ImportDesk {

	private final ImportService imports;

	private final ImportLog log;

	ImportDesk(ImportService imports, ImportLog log) {
		this.imports = imports;
		this.log = log;
	}

	/**
	 * The kinds that someone may import.
	 * @param who signed in
	 * @return their names, none for who may import nothing
	 */
	public List<String> kindsFor(Authentication who) {
		return Kinds.IN_ORDER.stream().filter((kind) -> ImportRights.may(who, kind)).map(Kind::name).toList();
	}

	/**
	 * Imports a file or a pack.
	 * @param upload what was sent
	 * @param dryRun whether to do everything but save it
	 * @param who sent it
	 * @return what came of it
	 * @throws UnknownKindException if there is no such kind
	 * @throws org.springframework.security.access.AccessDeniedException if the sender may
	 * not import it
	 */
	public ImportOutcome take(Upload upload, boolean dryRun, Authentication who) {
		ImportOutcome outcome = open(upload, who, (source) -> this.imports.run(source, dryRun));
		this.log.write(nameOf(upload), Checksum.of(upload.content()), upload.kind(), outcome);
		return outcome;
	}

	/**
	 * Tries a file or a pack out to see every row that is refused.
	 * @param upload what was sent
	 * @param who sent it
	 * @param place of the file in a pack, 1 for the first
	 * @param target takes the rows as CSV with the reasons
	 */
	public void refused(Upload upload, Authentication who, int place, Writer target) {
		open(upload, who, (source) -> this.imports.run(source, true,
				(rejections) -> RefusedRows.write(source, place, rejections, target)));
	}

	private ImportOutcome open(Upload upload, Authentication who, Function<ImportSource, ImportOutcome> use) {
		ImportRights.demandAny(who);
		String name = nameOf(upload);
		boolean recognised = upload.kind().equalsIgnoreCase(Upload.RECOGNISED);
		try {
			if (upload.kind().equalsIgnoreCase(Upload.PACK)
					|| recognised && name.toLowerCase(Locale.ROOT).endsWith(".zip")) {
				return openPack(upload, who, use);
			}
			Kind kind = recognised ? recognise(upload, name) : Kinds.named(upload.kind());
			if (kind == null) {
				throw new UnknownKindException();
			}
			return take(ImportSource.of(new SourceFile(name, kind, upload.content())), upload, who, use);
		}
		catch (UnreadableFile ex) {
			return use.apply(ImportSource.refused(new Rejection(name, ex.line(), null, null, ex.reason())));
		}
		catch (RefusedContent ex) {
			return use.apply(ImportSource.refused(Rejection.ofFile(name, ex.reason())));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Kind recognise(Upload upload, String name) throws UnreadableFile, IOException {
		try (InputStream content = Transcoded.utf8(upload.content().open(), upload.spelling().charset())) {
			return KindGuess.of(name, content);
		}
	}

	private static ImportOutcome openPack(Upload upload, Authentication who, Function<ImportSource, ImportOutcome> use)
			throws IOException {
		Path file = Files.createTempFile("muster-pack", ".zip");
		try {
			try (InputStream content = upload.content().open()) {
				Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
			}
			try (Pack pack = Pack.open(nameOf(upload), file)) {
				return take(pack.source(), upload, who, use);
			}
		}
		finally {
			Files.delete(file);
		}
	}

	private static ImportOutcome take(ImportSource source, Upload upload, Authentication who,
			Function<ImportSource, ImportOutcome> use) {
		ImportRights.demand(who, source);
		return use.apply(source.spelt(upload.spelling()));
	}

	/**
	 * The last part of a path that some browsers send, or the kind where there is none.
	 */
	private static String nameOf(Upload upload) {
		String sent = upload.name();
		String name = Cells
			.shown(Cells.trim(sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1)));
		return name.isEmpty() ? upload.kind() : name;
	}

}
