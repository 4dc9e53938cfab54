package org.muster.intake.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.pack.Pack;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

/**
 * Takes the files that people send, if they may send them.
 */
@Service
public class ImportDesk {

	private final ImportService imports;

	ImportDesk(ImportService imports) {
		this.imports = imports;
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
		ImportRights.demandAny(who);
		if (upload.kind().equalsIgnoreCase(Upload.PACK)) {
			return takePack(upload, dryRun, who);
		}
		Kind kind = Kinds.named(upload.kind());
		if (kind == null) {
			throw new UnknownKindException();
		}
		return take(ImportSource.of(new SourceFile(nameOf(upload), kind, upload.content())), dryRun, who);
	}

	private ImportOutcome takePack(Upload upload, boolean dryRun, Authentication who) {
		try {
			Path file = Files.createTempFile("muster-pack", ".zip");
			try {
				try (InputStream content = upload.content().open()) {
					Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
				}
				try (Pack pack = Pack.open(nameOf(upload), file)) {
					return take(pack.source(), dryRun, who);
				}
			}
			finally {
				Files.delete(file);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private ImportOutcome take(ImportSource source, boolean dryRun, Authentication who) {
		ImportRights.demand(who, source);
		return this.imports.run(source, dryRun);
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
