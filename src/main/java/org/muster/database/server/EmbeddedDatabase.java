package org.muster.database.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A running PostgreSQL of our own. Whatever it has confirmed survives a crash of Muster,
 * of PostgreSQL or of the machine.
 */
public final class EmbeddedDatabase implements AutoCloseable {

	/** The one account of the server. */
	public static final String USERNAME = "muster";

	/** The database that Muster's records are in. */
	public static final String DATABASE = "postgres";

	private static final Logger logger = LoggerFactory.getLogger(EmbeddedDatabase.class);

	private static final int PORT_ATTEMPTS = 3;

	private final DataDirectory directory;

	private final ServerCluster cluster;

	private final String password;

	private final int port;

	private EmbeddedDatabase(DataDirectory directory, ServerCluster cluster, String password, int port) {
		this.directory = directory;
		this.cluster = cluster;
		this.password = password;
		this.port = port;
	}

	/**
	 * Starts the server of a data directory, after stopping one that a killed Muster left
	 * behind.
	 * @param dataDirectory where its files are, or are to be made
	 * @param programs the folder for PostgreSQL's programs, usually the same
	 * @param settings further settings of PostgreSQL, by name
	 * @throws DatabaseStartException when that is not possible, saying why
	 */
	public static EmbeddedDatabase start(Path dataDirectory, Path programs, Map<String, String> settings) {
		try {
			DataDirectory directory = DataDirectory.open(dataDirectory);
			try {
				return start(directory, programs.toAbsolutePath(), settings);
			}
			catch (IOException | DatabaseStartException ex) {
				directory.close();
				throw ex;
			}
		}
		catch (IOException ex) {
			throw DatabaseStartException.of(dataDirectory.toAbsolutePath(), ex);
		}
	}

	private static EmbeddedDatabase start(DataDirectory directory, Path programs, Map<String, String> settings)
			throws IOException {
		directory.removeLeftovers();
		ServerAccount account = ServerAccount.of(directory.cluster());
		ServerCluster cluster = new ServerCluster(directory.cluster(), ServerBinaries.in(programs), account);
		String password = directory.password();
		if (Files.notExists(cluster.path())) {
			cluster.create(password);
		}
		cluster.checkVersion();
		account.own(cluster.path());
		cluster.stopOrphan();
		int port = start(cluster, settings);
		logger.info("PostgreSQL is up on port {} with its files in {}", port, cluster.path());
		return new EmbeddedDatabase(directory, cluster, password, port);
	}

	/** Another program may take the free port before PostgreSQL does. */
	private static int start(ServerCluster cluster, Map<String, String> settings) throws IOException {
		for (int attempt = 1;; attempt++) {
			int port = freePort();
			try {
				cluster.start(port, settings);
				return port;
			}
			catch (IOException ex) {
				if (attempt == PORT_ATTEMPTS || !String.valueOf(ex.getMessage()).contains("Address already in use")) {
					throw ex;
				}
			}
		}
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
			return socket.getLocalPort();
		}
	}

	/** The JDBC address of a database of this server. */
	public String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + this.port + "/" + database;
	}

	/** The password of the server's one account. */
	public String password() {
		return this.password;
	}

	/** Stops the server and lets the data directory go. */
	@Override
	public void close() {
		try (this.directory) {
			this.cluster.stop();
			logger.info("PostgreSQL is down");
		}
		catch (IOException ex) {
			throw new UncheckedIOException("PostgreSQL in " + this.cluster.path() + " did not stop", ex);
		}
	}

}
