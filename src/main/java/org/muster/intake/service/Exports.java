package org.muster.intake.service;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.export.KindExport;
import org.muster.intake.domain.kind.Kind;
import org.muster.shared.MissingException;

/**
 * Writes what is on record as files that can be imported again, while it is read. Who may
 * only read sees no days of birth.
 */
@Service
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
public class Exports {

	private static final String ROLE = "ROLE_";

	private static final String VIEWER = ROLE + "VIEWER";

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Exports(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * The kinds of files, in the order in which a pack is taken.
	 * @return their names
	 */
	public List<String> kinds() {
		return Kinds.IN_ORDER.stream().map(Kind::name).toList();
	}

	/**
	 * Writes the records of one kind.
	 * @param name of the kind
	 * @param who asks
	 * @param target takes CSV in UTF-8
	 * @throws MissingException if there is no such kind
	 */
	public void write(String name, Authentication who, OutputStream target) {
		copy(export(kind(name), who), target);
	}

	/**
	 * The name of the file with the records of one kind, to be asked before anything is
	 * written.
	 * @param name of the kind
	 * @return the name by which an import knows it
	 * @throws MissingException if there is no such kind
	 */
	public String fileName(String name) {
		return kind(name).name() + ".csv";
	}

	private static Kind kind(String name) {
		Kind kind = Kinds.named(name);
		if (kind == null) {
			throw new MissingException("There is no kind of record of that name.");
		}
		return kind;
	}

	/**
	 * Writes all records as a mission pack, as they stood at one moment.
	 * @param who asks
	 * @param target takes a ZIP with a file for each kind of which there are records
	 */
	public void writePack(Authentication who, OutputStream target) {
		try (ZipOutputStream zip = new ZipOutputStream(target)) {
			for (Kind kind : Kinds.IN_ORDER) {
				KindExport export = export(kind, who);
				if (Boolean.TRUE.equals(this.jdbc.queryForObject(export.exists(), Boolean.class))) {
					zip.putNextEntry(new ZipEntry(kind.name() + ".csv"));
					copy(export, new Unclosed(zip));
					zip.closeEntry();
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private KindExport export(Kind kind, Authentication who) {
		boolean onlyReads = who.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.map(String::valueOf)
			.filter((name) -> name.startsWith(ROLE))
			.allMatch(VIEWER::equals);
		return new KindExport(kind, LocalDate.now(this.clock), !onlyReads);
	}

	private void copy(KindExport export, OutputStream target) {
		this.jdbc.execute((ConnectionCallback<Long>) (connection) -> copy(connection, export.copy(), target));
	}

	private static Long copy(Connection connection, String sql, OutputStream target) throws SQLException {
		try {
			return connection.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, target);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Keeps the ZIP open after one of its files. */
	private static final class Unclosed extends FilterOutputStream {

		Unclosed(OutputStream target) {
			super(target);
		}

		@Override
		public void write(byte[] bytes, int offset, int length) throws IOException {
			this.out.write(bytes, offset, length);
		}

		@Override
		public void close() {
			// the next file follows
		}

	}

}
