package org.muster.intake.domain.sheet;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;

import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.eventusermodel.HSSFUserException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.TableReader;
import org.muster.intake.domain.file.UnreadableFile;

/**
 * Reads a sheet of a spreadsheet in the format of Excel 97 to 2003 (XLS): the first with
 * a header.
 */
public class XlsTableReader implements TableReader {

	@Override
	public void read(InputStream input, Headings headings, RowHandler rows) throws UnreadableFile, IOException {
		Path file = Files.createTempFile("muster-sheet", ".xls");
		try {
			Files.copy(input, file, StandardCopyOption.REPLACE_EXISTING);
			List<XlsSheet> sheets = sheets(file);
			SheetChoice choice = new SheetChoice(headings);
			for (XlsSheet sheet : sheets) {
				Iterator<SheetRow> next = sheet.rows();
				if (choice.takes(() -> next.hasNext() ? next.next() : null, rows)) {
					return;
				}
			}
			choice.passBestTo(rows, sheets.get(0).name());
		}
		finally {
			Files.delete(file);
		}
	}

	private static List<XlsSheet> sheets(Path file) throws UnreadableFile {
		XlsRecords records = new XlsRecords();
		HSSFRequest request = new HSSFRequest();
		request.addListenerForAllRecords(records);
		try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
			if (files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")) {
				throw locked();
			}
			new HSSFEventFactory().abortableProcessWorkbookEvents(request, files);
			return records.sheets();
		}
		catch (EncryptedDocumentException ex) {
			throw locked();
		}
		catch (OldFileFormatException ex) {
			throw new UnreadableFile(null, "This spreadsheet is in a format older than Excel 97. Open it and save it"
					+ " as .xlsx or CSV UTF-8.");
		}
		catch (HSSFUserException ex) {
			throw new UnreadableFile(null, String.valueOf(ex.getMessage()));
		}
		catch (FileNotFoundException ex) {
			throw new UnreadableFile(null, "This is a document of an office program, but not a spreadsheet.");
		}
		catch (IOException | RuntimeException ex) {
			// a damaged file makes the reader stumble in a hundred ways
			throw new UnreadableFile(null,
					"The spreadsheet (XLS) is damaged. Open it and save it anew as .xlsx or CSV UTF-8.");
		}
	}

	private static UnreadableFile locked() {
		return new UnreadableFile(null,
				"The spreadsheet is locked with a password. Save it without one and send it again.");
	}

}
