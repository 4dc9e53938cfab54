package org.muster.intake.domain.staging.row;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.LongConsumer;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.cell.CellType;
import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.cell.DayCell;
import org.muster.intake.domain.cell.Reading;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;

/**
 * Reads the cells of each row and streams what they mean to the staging table. What is
 * wrong with a row travels with it, so that no number of bad rows fills the memory.
 */
public final class StagedRows implements RowHandler {

	private static final int CHUNK = 1 << 16;

	private static final JsonMapper JSON = JsonMapper.builder().build();

	private final Kind kind;

	private final Column[] columns;

	private final Spelling spelling;

	private final @Nullable String[] values;

	private final OutputStream copy;

	private final CopyRow text = new CopyRow();

	private final BiConsumer<Long, Fault> faulty;

	private final LongConsumer progress;

	private @Nullable Header header;

	private final Map<Integer, Fault> broken = new TreeMap<>();

	private long count;

	/**
	 * The rows of one file.
	 * @param file the file
	 * @param copy takes them
	 * @param faulty takes what is wrong with the header, with its line
	 * @param progress hears how many rows were read
	 */
	public StagedRows(SourceFile file, OutputStream copy, BiConsumer<Long, Fault> faulty, LongConsumer progress) {
		this.spelling = file.spelling();
		this.kind = file.kind();
		this.columns = this.kind.columns().toArray(Column[]::new);
		this.values = new String[this.columns.length];
		this.copy = copy;
		this.faulty = faulty;
		this.progress = progress;
	}

	@Override
	public boolean header(long line, List<String> cells) {
		this.header = Header.of(this.kind, this.spelling.mapping().read(cells));
		this.header.faults().forEach((fault) -> this.faulty.accept(line, fault));
		return this.header.faults().isEmpty();
	}

	@Override
	public void broken(int place, String value, String reason) {
		this.broken.put(place, new Fault(columnAt(place), Cells.shown(value), reason));
	}

	private @Nullable String columnAt(int place) {
		int column = Objects.requireNonNull(this.header).columnAt(place);
		return (column < 0) ? null : this.columns[column].name();
	}

	@Override
	public void row(long line, List<String> cells) throws IOException {
		Header known = Objects.requireNonNull(this.header);
		this.count++;
		List<Fault> faults = new ArrayList<>(this.broken.values());
		Fault misfit = known.misfit(cells);
		if (misfit != null) {
			faults.add(misfit);
		}
		for (int i = 0; i < this.columns.length; i++) {
			if (this.broken.containsKey(known.places()[i])) {
				this.values[i] = null;
				continue;
			}
			String raw = known.cell(i, cells);
			Reading reading = Cells.read(type(this.columns[i]), raw);
			this.values[i] = reading.value();
			if (reading.reason() != null) {
				faults.add(new Fault(this.columns[i].name(), Cells.shown(raw), reading.reason()));
			}
			else if (reading.value() == null && this.columns[i].mandatory() && misfit == null) {
				faults.add(new Fault(this.columns[i].name(), null, "The cell is empty and every row needs it."));
			}
		}
		this.text.add(Long.toString(line)).add(faults.isEmpty() ? null : JSON.writeValueAsString(faults));
		for (String value : this.values) {
			this.text.add(value);
		}
		this.text.end();
		this.broken.clear();
		if (this.text.length() > CHUNK) {
			flush();
		}
	}

	private CellType type(Column column) {
		return (column.type() instanceof DayCell) ? this.spelling.days() : column.type();
	}

	/**
	 * Sends what was read so far.
	 * @return the number of rows read
	 * @throws IOException if the database cannot take it
	 */
	public long flush() throws IOException {
		this.progress.accept(this.count);
		this.copy.write(this.text.take().getBytes(StandardCharsets.UTF_8));
		return this.count;
	}

}
