package org.muster.database.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.nio.file.attribute.UserPrincipalNotFoundException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * As whom PostgreSQL runs: it refuses to run as root, so that root starts it in a user
 * namespace of its own, or as another account where there are no such namespaces.
 *
 * @param prefix the words before each command
 * @param owner the account that must own the server's files, null for our own
 */
record ServerAccount(List<String> prefix, @Nullable UserPrincipal owner) {

	private static final Path SELF = Path.of("/proc/self");

	/**
	 * Chooses the account for a cluster, which may not exist yet.
	 * @throws IOException when root finds no way to start PostgreSQL
	 */
	static ServerAccount of(Path cluster) throws IOException {
		if (!isRoot()) {
			return new ServerAccount(List.of(), null);
		}
		if (Files.exists(cluster) && !Files.getOwner(cluster).equals(Files.getOwner(SELF))) {
			return other(Files.getOwner(cluster));
		}
		if (new ServerCommand(List.of("unshare", "--user", "true")).succeeds()) {
			return new ServerAccount(List.of("unshare", "--user"), null);
		}
		return other(unprivileged(cluster));
	}

	private static boolean isRoot() throws IOException {
		return Files.exists(SELF) ? Integer.valueOf(0).equals(Files.getAttribute(SELF, "unix:uid"))
				: "root".equals(System.getProperty("user.name"));
	}

	private static ServerAccount other(UserPrincipal owner) {
		return new ServerAccount(List.of("runuser", "-u", owner.getName(), "--"), owner);
	}

	private static UserPrincipal unprivileged(Path cluster) throws IOException {
		for (String name : List.of("postgres", "nobody")) {
			try {
				return cluster.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(name);
			}
			catch (UserPrincipalNotFoundException ex) {
				// the next name may exist
			}
		}
		throw new DatabaseStartException("PostgreSQL does not run as root, and there is no other account to run it as.",
				"Start Muster as an ordinary user.", null);
	}

	/** Gives a file or folder, with all in it, to the account. */
	void own(Path path) throws IOException {
		if (this.owner == null) {
			return;
		}
		try (var paths = Files.walk(path)) {
			for (Path each : (Iterable<Path>) paths::iterator) {
				Files.setOwner(each, this.owner);
			}
		}
	}

	/** The command as this account starts it. */
	ServerCommand command(List<String> command) {
		List<String> words = new ArrayList<>(this.prefix);
		words.addAll(command);
		return new ServerCommand(words);
	}

}
