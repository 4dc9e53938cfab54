package org.muster.database.server;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.util.FileSystemUtils;

/**
 * The folder of the embedded database, held by one process at a time.
 */
class DataDirectory implements AutoCloseable {

	private static final Logger logger = LoggerFactory.getLogger(DataDirectory.class);

	/** Past the end of the file, so that others can read the holder's process number. */
	private static final long LOCK_POSITION = 1024;

	private final Path root;

	private final FileChannel lockChannel;

	private DataDirectory(Path root, FileChannel lockChannel) {
		this.root = root;
		this.lockChannel = lockChannel;
	}

	/**
	 * Takes the directory, making it where it is missing.
	 * @throws DatabaseStartException when another process holds it
	 * @throws IOException when it can't be made or written
	 */
	static DataDirectory open(Path directory) throws IOException {
		Path root = makeDirectory(directory.toAbsolutePath().normalize());
		Path lockFile = root.resolve("muster.lock");
		FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.READ,
				StandardOpenOption.WRITE);
		try {
			if (tryLock(channel) == null) {
				throw inUse(root, read(channel));
			}
			write(channel, String.valueOf(ProcessHandle.current().pid()));
			return new DataDirectory(root, channel);
		}
		catch (IOException | DatabaseStartException ex) {
			channel.close();
			throw ex;
		}
	}

	private static Path makeDirectory(Path root) throws IOException {
		try {
			return Files.createDirectories(root).toRealPath();
		}
		catch (FileAlreadyExistsException ex) {
			throw new DatabaseStartException(
					"The data directory " + root + " can't be used because " + ex.getFile() + " is a file.",
					"Set muster.data-directory to a directory, or move that file away.", ex);
		}
	}

	private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock(LOCK_POSITION, 1, false);
		}
		catch (OverlappingFileLockException ex) {
			return null;
		}
	}

	private static DatabaseStartException inUse(Path root, String holder) {
		return new DatabaseStartException(
				"The data directory " + root + " is in use by another Muster, process " + holder + ".",
				"Stop process " + holder + ", or set muster.data-directory to another directory.", null);
	}

	private static String read(FileChannel channel) throws IOException {
		ByteBuffer content = ByteBuffer.allocate(32);
		channel.read(content, 0);
		return new String(content.array(), 0, content.position(), StandardCharsets.US_ASCII).strip();
	}

	private static void write(FileChannel channel, String content) throws IOException {
		channel.truncate(0);
		channel.write(ByteBuffer.wrap(content.getBytes(StandardCharsets.US_ASCII)), 0);
		channel.force(true);
	}

	Path root() {
		return this.root;
	}

	/** PostgreSQL's own files. */
	Path cluster() {
		return this.root.resolve("database");
	}

	/** Removes what a killed start left half made. */
	void removeLeftovers() throws IOException {
		try (var leftovers = Files.newDirectoryStream(this.root, ".*.partial")) {
			for (Path leftover : leftovers) {
				remove(leftover);
			}
		}
	}

	private static void remove(Path leftover) throws IOException {
		try {
			FileSystemUtils.deleteRecursively(leftover);
		}
		catch (DirectoryNotEmptyException | NoSuchFileException ex) {
			logger.debug("{} is still in use; the next start removes it", leftover);
		}
	}

	/**
	 * A name beside {@code target} for making it, to be renamed when complete. It is this
	 * process's own: what a killed one left running may still write under its name.
	 */
	static Path partial(Path target) {
		return target.resolveSibling("." + target.getFileName() + "-" + ProcessHandle.current().pid() + ".partial");
	}

	/**
	 * The database's password, made at random the first time and readable by the owner
	 * only.
	 */
	String password() throws IOException {
		Path file = this.root.resolve("database.password");
		if (Files.notExists(file)) {
			if (Files.exists(cluster())) {
				throw new DatabaseStartException(
						"The data directory " + this.root + " has a database but its password " + file.getFileName()
								+ " is missing.",
						"Restore " + file + " from the backup that the database came from.", null);
			}
			writePassword(file);
		}
		return Files.readString(file).strip();
	}

	private static void writePassword(Path file) throws IOException {
		byte[] random = new byte[24];
		new SecureRandom().nextBytes(random);
		Path partial = partial(file);
		writePrivately(partial, HexFormat.of().formatHex(random));
		Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
	}

	/** Writes a new file that only its owner may read. */
	static void writePrivately(Path file, String content) throws IOException {
		if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
			Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
		}
		Files.writeString(file, content);
	}

	/** Lets the directory go. */
	@Override
	public void close() throws IOException {
		this.lockChannel.close();
	}

}
