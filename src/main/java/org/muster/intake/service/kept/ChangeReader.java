package org.muster.intake.service.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

import org.muster.shared.file.Formulas;
import org.muster.shared.view.Listing;

/**
 * Brings the changes that files would make out of a transaction that is taken back, and
 * reads them page by page.
 */
@Component
class ChangeReader {

	private final JdbcTemplate jdbc;

	ChangeReader(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	/** Writes down what the running transaction lists. */
	void copyTo(Path file) throws IOException {
		try (OutputStream target = Files.newOutputStream(file)) {
			Long count = this.jdbc.execute((ConnectionCallback<Long>) (connection) -> copy(connection, target));
			Files.writeString(counted(file), String.valueOf(count));
		}
	}

	private static Long copy(Connection connection, OutputStream target) throws SQLException {
		try {
			return connection.unwrap(PGConnection.class).getCopyAPI().copyOut("""
					copy (
					    select place, line, record, column_name, old_value, new_value
					    from listed
					    order by place, column_name is null, line, record, column_name
					) to stdout (format csv)
					""", target);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** How many changes were written. */
	long count(Path file) {
		try {
			return Files.exists(counted(file)) ? Long.parseLong(Files.readString(counted(file))) : 0;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Path counted(Path file) {
		return file.resolveSibling("changes.count");
	}

	/**
	 * Reads some of the changes.
	 * @param file where they were written
	 * @param after how many to pass over
	 * @return one more than a page holds, where there are so many
	 */
	List<Change> read(Path file, long after) {
		List<Change> changes = new ArrayList<>();
		if (count(file) == 0) {
			return changes;
		}
		try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file);
				CloseableIterator<CsvRecord> records = csv.iterator()) {
			for (long number = 0; records.hasNext() && changes.size() <= Listing.PAGE; number++) {
				CsvRecord row = records.next();
				if (number >= after) {
					changes.add(change(row, number + 1));
				}
			}
			return changes;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** Writes all changes as a file for spreadsheets. */
	void write(Path file, Writer target) {
		try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(file);
				CloseableIterator<CsvRecord> records = csv.iterator()) {
			CsvWriter writer = CsvWriter.builder().build(target);
			writer.writeRecord("file", "line", "record", "column", "old", "new");
			while (records.hasNext()) {
				writer.writeRecord(records.next().getFields().stream().map(Formulas::harmless).toList());
			}
			writer.flush();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Change change(CsvRecord row, long number) {
		return new Change(number, Long.parseLong(row.getField(0)), Long.parseLong(row.getField(1)), row.getField(2),
				row.getField(3), row.getField(4), row.getField(5));
	}

}
