package org.muster.intake.domain.reading;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

import org.muster.intake.domain.csv.CsvTableReader;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.Signatures;
import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.sheet.XlsTableReader;
import org.muster.intake.domain.sheet.XlsxTableReader;

/**
 * Reads CSV and spreadsheets, which are told apart by their first bytes and not by their
 * names.
 */
public class FileTableReader implements TableReader {

	@Override
	public void read(InputStream input, Headings headings, RowHandler rows) throws UnreadableFile, IOException {
		BufferedInputStream content = new BufferedInputStream(input);
		if (Signatures.isCompound(content)) {
			new XlsTableReader().read(content, headings, rows);
			return;
		}
		TableReader reader = Signatures.isZip(content) ? new XlsxTableReader() : new CsvTableReader();
		reader.read(content, headings, rows);
	}

}
