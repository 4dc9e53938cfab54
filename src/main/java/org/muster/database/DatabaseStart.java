package org.muster.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import org.muster.database.server.DatabaseStartException;
import org.muster.database.server.EmbeddedDatabase;

/**
 * An embedded database that is starting beside whoever will need it.
 */
final class DatabaseStart {

	private final FutureTask<EmbeddedDatabase> start;

	private volatile boolean taken;

	private DatabaseStart(FutureTask<EmbeddedDatabase> start) {
		this.start = start;
	}

	/** Begins to start the database of a data directory. */
	static DatabaseStart of(Path directory) {
		FutureTask<EmbeddedDatabase> start = new FutureTask<>(
				() -> EmbeddedDatabase.start(directory, directory, Map.of()));
		Thread thread = new Thread(start, "database-start");
		thread.setDaemon(true);
		thread.start();
		return new DatabaseStart(start);
	}

	/**
	 * Waits until the database is up and leaves it to the caller to close it.
	 * @throws DatabaseStartException when it can't start, saying why
	 */
	EmbeddedDatabase take() {
		EmbeddedDatabase database = await();
		this.taken = true;
		return database;
	}

	/** Stops the database if nobody has taken it. */
	void abandon() {
		if (!this.taken) {
			try {
				take().close();
			}
			catch (DatabaseStartException ex) {
				// it never came up, so there is nothing to stop
			}
		}
	}

	private EmbeddedDatabase await() {
		try {
			return this.start.get();
		}
		catch (ExecutionException ex) {
			if (ex.getCause() instanceof DatabaseStartException cause) {
				throw cause;
			}
			throw new IllegalStateException("The embedded database did not start", ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("Interrupted while the embedded database was starting", ex);
		}
	}

}
