package org.muster.intake.service.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Service;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.service.ImportDesk;
import org.muster.intake.service.Upload;
import org.muster.shared.MissingException;

/**
 * Tries files out before they are imported.
 */
@Service
public class ImportCheck {

	private static final Duration KEPT = Duration.ofHours(1);

	private final ImportDesk desk;

	private final CheckedFiles files;

	private final Clock clock;

	ImportCheck(ImportDesk desk, CheckedFiles files, Clock clock) {
		this.desk = desk;
		this.files = files;
		this.clock = clock;
	}

	/**
	 * Tries a file out and keeps it.
	 * @param upload what was sent
	 * @param who sent it
	 * @return the token by which it is found again
	 */
	public String check(Upload upload, Authentication who) {
		try {
			Path path = Files.createTempFile("muster-import", ".upload");
			boolean kept = false;
			try {
				try (InputStream content = upload.content().open()) {
					Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
				}
				Upload stored = new Upload(upload.kind(), upload.name(), () -> Files.newInputStream(path),
						upload.spelling());
				ImportOutcome outcome = this.desk.take(stored, true, who);
				CheckedFile file = new CheckedFile(UUID.randomUUID().toString(), who.getName(), stored, path,
						this.clock.instant().plus(KEPT), outcome);
				this.files.keep(file);
				kept = true;
				return file.token();
			}
			finally {
				if (!kept) {
					Files.deleteIfExists(path);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Finds a file that was tried out.
	 * @param token its token
	 * @param who asks
	 * @return the file
	 * @throws MissingException if it is somebody else's, was imported or is forgotten
	 */
	public CheckedFile find(String token, Authentication who) {
		CheckedFile file = this.files.find(token, who.getName());
		if (file == null) {
			throw new MissingException(
					"This file was imported already or is kept no longer. Choose it again on the page of imports.");
		}
		return file;
	}

	/**
	 * Imports a file that was tried out. What the records no longer let in is refused,
	 * and the file is kept with the reasons.
	 * @param token its token
	 * @param who imports it
	 * @return what came of it
	 * @throws MissingException if it is somebody else's, was imported or is forgotten
	 */
	public ImportOutcome confirm(String token, Authentication who) {
		CheckedFile file = find(token, who);
		ImportOutcome outcome = this.desk.take(file.upload(), false, who);
		if (outcome.isAccepted()) {
			this.files.forget(file);
		}
		else {
			this.files.keep(new CheckedFile(token, file.account(), file.upload(), file.path(), file.until(), outcome));
		}
		return outcome;
	}

	/**
	 * Writes the refused rows of a file that was tried out.
	 * @param token its token
	 * @param who asks
	 * @param place of the file in a pack, 1 for the first
	 * @param target takes CSV
	 * @throws MissingException if it is somebody else's, was imported or is forgotten
	 */
	public void refused(String token, Authentication who, int place, Writer target) {
		this.desk.refused(find(token, who).upload(), who, place, target);
	}

}
