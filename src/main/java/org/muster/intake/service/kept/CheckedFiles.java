package org.muster.intake.service.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Remembers which files were tried out, for an hour at most and while Muster runs.
 */
@Component
class CheckedFiles implements DisposableBean {

	/** So many files of one account are kept, the older ones are forgotten. */
	static final int MOST_OF_ONE = 4;

	private final Map<String, CheckedFile> files = new ConcurrentHashMap<>();

	private final Clock clock;

	CheckedFiles(Clock clock) {
		this.clock = clock;
	}

	void keep(CheckedFile file) {
		forgetOld();
		this.files.put(file.token(), file);
		List<CheckedFile> same = this.files.values()
			.stream()
			.filter((other) -> other.account().equals(file.account()) && !other.token().equals(file.token()))
			.sorted((one, other) -> other.until().compareTo(one.until()))
			.toList();
		same.stream().skip(MOST_OF_ONE - 1).forEach(this::forget);
	}

	@Nullable CheckedFile find(String token, String account) {
		forgetOld();
		CheckedFile file = this.files.get(token);
		return (file != null && file.account().equals(account)) ? file : null;
	}

	void forget(CheckedFile file) {
		this.files.remove(file.token());
		try {
			Files.deleteIfExists(file.path());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void forgetOld() {
		Instant now = this.clock.instant();
		this.files.values().stream().filter((file) -> file.until().isBefore(now)).toList().forEach(this::forget);
	}

	@Override
	public void destroy() {
		List.copyOf(this.files.values()).forEach(this::forget);
	}

}
