package org.muster.intake.service.kept;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

import org.muster.intake.domain.ImportOutcome;
import org.muster.intake.domain.ImportOutcome.FileOutcome;
import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.Progress;
import org.muster.intake.domain.staging.Rejections;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;
import org.muster.intake.service.log.Findings;
import org.muster.intake.service.log.RefusedRows;

/**
 * The directory of a job: the files as they were sent, their refused rows, and the
 * changes that they would make.
 *
 * @param directory where it is
 */
record JobFiles(Path directory) {

	static JobFiles create() throws IOException {
		return new JobFiles(Files.createTempDirectory("muster-import"));
	}

	/** Keeps the files as they were sent; the delivery then reads them from here. */
	Delivery keep(Delivery sent) throws IOException {
		List<Upload> kept = new ArrayList<>();
		for (Upload upload : sent.files()) {
			Path path = this.directory.resolve(kept.size() + ".upload");
			try (InputStream content = upload.content().open()) {
				Files.copy(content, path, StandardCopyOption.REPLACE_EXISTING);
			}
			kept.add(new Upload(upload.kind(), upload.name(), () -> Files.newInputStream(path), upload.spelling()));
		}
		return new Delivery(kept);
	}

	/** How far the reading of the files has come, by their size. */
	Progress progress(Delivery delivery) {
		try {
			long size = 0;
			for (int i = 0; i < delivery.files().size(); i++) {
				size += Files.size(this.directory.resolve(i + ".upload"));
			}
			return new Progress(size);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Takes down what trying the files out brings to light. */
	Findings findings(ChangeReader changes) {
		return (source, rejections, outcome) -> {
			try {
				writeRefused(source, rejections, outcome);
				changes.copyTo(this.directory.resolve("changes.csv"));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		};
	}

	private void writeRefused(ImportSource source, Rejections rejections, ImportOutcome outcome) throws IOException {
		int place = 0;
		for (FileOutcome file : outcome.files()) {
			place++;
			if (file.rejected() > 0) {
				try (Writer target = Files.newBufferedWriter(refused(place))) {
					RefusedRows.write(source, place, rejections, target);
				}
			}
		}
	}

	Path refused(int place) {
		return this.directory.resolve("refused-" + place + ".csv");
	}

	Path changes() {
		return this.directory.resolve("changes.csv");
	}

}
