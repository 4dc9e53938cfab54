package org.muster.database.server;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/**
 * The embedded database can't start; says why in one sentence, and what to do about it.
 */
public class DatabaseStartException extends RuntimeException {

	/** With less than this, in bytes, even the server's log may be cut short. */
	private static final long FULL = 32_000_000;

	private final String action;

	/**
	 * Creates the exception.
	 * @param message what is wrong, naming the directory or process
	 * @param action what the person who starts Muster can do
	 * @param cause the error underneath, if any
	 */
	public DatabaseStartException(String message, String action, @Nullable Throwable cause) {
		super(message, cause);
		this.action = action;
	}

	/**
	 * Explains a failed read, write or command in the data directory.
	 * @param directory the data directory
	 * @param cause what failed
	 * @return the exception to throw
	 */
	static DatabaseStartException of(Path directory, IOException cause) {
		String reason = reason(cause);
		if (reason.contains("No space left on device") || isFull(directory)) {
			return new DatabaseStartException(
					"The disk with the data directory " + directory + " is full, so that the database can't start.",
					"Free 200 MB on that disk, or set muster.data-directory to another one. Nothing recorded is lost.",
					cause);
		}
		if (cause instanceof FileSystemException) {
			return new DatabaseStartException("The data directory " + directory + " can't be written: " + reason + ".",
					"Give the account that runs Muster the right to write there, or set muster.data-directory to another directory.",
					cause);
		}
		return new DatabaseStartException(
				"The embedded database in " + directory + " does not start. PostgreSQL says: " + reason,
				"Repair what it names, or set SPRING_DATASOURCE_URL to another PostgreSQL.", cause);
	}

	private static String reason(IOException cause) {
		return (cause instanceof AccessDeniedException denied) ? "access to " + denied.getFile() + " is denied"
				: String.valueOf(cause.getMessage());
	}

	private static boolean isFull(Path directory) {
		Path existing = directory;
		while (existing.getParent() != null && Files.notExists(existing)) {
			existing = existing.getParent();
		}
		try {
			FileStore disk = Files.getFileStore(existing);
			return !disk.isReadOnly() && disk.getTotalSpace() > 0 && disk.getUsableSpace() < FULL;
		}
		catch (IOException ex) {
			return false;
		}
	}

	/** What the person who starts Muster can do. */
	public String action() {
		return this.action;
	}

}
