package org.muster.intake.service.kept;

import java.nio.file.Path;
import java.time.Instant;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.service.Upload;

/**
 * A file that was tried out and can be imported without being chosen again.
 *
 * @param token by which its pages know it, not to be guessed
 * @param account the username of who sent it, the only one who may see it
 * @param upload the file, read from where it is kept
 * @param path where it is kept
 * @param until when it is forgotten
 * @param outcome what came of trying it out
 */
public record CheckedFile(String token, String account, Upload upload, Path path, Instant until,
		ImportOutcome outcome) {

}
