package org.muster.intake.domain.reading;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.cell.Cells;
import org.muster.intake.domain.file.ColumnMapping;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.kind.Kind;

/**
 * Recognises by the header of a file of which kind its rows are: by the names of columns,
 * or by a mapping that was kept for files with this header.
 */
public final class KindGuess implements RowHandler {

	private List<String> header = List.of();

	private long line;

	private KindGuess() {
	}

	/**
	 * Recognises a file.
	 * @param name of the file, which decides where the header fits several kinds
	 * @param content its bytes in UTF-8, closed by the caller
	 * @param mappings those that were kept, the latest first
	 * @return the kind and what the headings mean
	 * @throws UnreadableFile if it cannot be read, or fits no kind or several
	 * @throws IOException if the content cannot be had
	 */
	public static Guess of(String name, InputStream content, List<NamedMapping> mappings)
			throws UnreadableFile, IOException {
		KindGuess guess = new KindGuess();
		new FileTableReader().read(content, anything(mappings), guess);
		return guess.among(mappings, name);
	}

	private static Headings anything(List<NamedMapping> mappings) {
		Set<String> names = Kinds.everyName();
		List<Set<String>> needed = new ArrayList<>();
		for (Kind kind : Kinds.IN_ORDER) {
			needed.addAll(kind.headings().needed());
		}
		for (NamedMapping kept : mappings) {
			names.addAll(kept.mapping().columns().keySet());
			needed.add(kept.mapping().columns().keySet());
		}
		return new Headings(names, needed, ColumnMapping.NONE);
	}

	private Guess among(List<NamedMapping> mappings, String name) throws UnreadableFile {
		List<Kind> fitting = fitting();
		long filled = this.header.stream().filter((cell) -> !Cells.trim(cell).isEmpty()).count();
		boolean whole = !fitting.isEmpty() && known(fitting.get(0)) == filled;
		Set<String> spelt = this.header.stream().map(Headings::spelt).collect(Collectors.toSet());
		NamedMapping kept = mappings.stream()
			.filter((mapping) -> !whole && spelt.containsAll(mapping.mapping().columns().keySet()))
			.max(Comparator.comparingInt((mapping) -> mapping.mapping().columns().size()))
			.orElse(null);
		return (kept != null) ? new Guess(kept.kind(), kept.mapping(), kept.name())
				: new Guess(only(fitting, name), ColumnMapping.NONE, "");
	}

	private Kind only(List<Kind> fitting, String name) throws UnreadableFile {
		if (fitting.isEmpty()) {
			throw new UnreadableFile(this.line,
					"The header fits no kind of record; this line comes closest: %s. Match its columns by hand, or choose the kind, and what is missing or unknown is named."
						.formatted(Cells.shown(String.join(", ", this.header))));
		}
		List<Kind> named = fitting.stream().filter((kind) -> fitting.size() == 1 || isNamed(kind, name)).toList();
		if (named.size() != 1) {
			throw new UnreadableFile(this.line,
					"The header fits several kinds of record: %s. Choose the one that is meant."
						.formatted(fitting.stream().map(Kind::name).collect(Collectors.joining(", "))));
		}
		return named.get(0);
	}

	/**
	 * The kinds whose mandatory columns are all there: of them those that know most of
	 * the headings.
	 */
	private List<Kind> fitting() {
		List<Kind> fitting = Kinds.IN_ORDER.stream().filter((kind) -> kind.headings().fit(this.header)).toList();
		long most = fitting.stream().mapToLong(this::known).max().orElse(0);
		return fitting.stream().filter((kind) -> known(kind) == most).toList();
	}

	private long known(Kind kind) {
		return kind.headings().known(this.header);
	}

	private static boolean isNamed(Kind kind, String file) {
		return file.toLowerCase(Locale.ROOT).matches("(.*[^a-z])?" + kind.name() + "([^a-z].*)?");
	}

	@Override
	public boolean header(long line, List<String> cells) {
		this.line = line;
		this.header = cells;
		return false;
	}

	@Override
	public void broken(int place, String value, String reason) {
		// only the header matters
	}

	@Override
	public void row(long line, List<String> cells) {
		// only the header matters
	}

	/**
	 * What a file was recognised as.
	 *
	 * @param kind what its rows are
	 * @param mapping what its headings mean
	 * @param name of the mapping that was kept, empty for none
	 */
	public record Guess(Kind kind, ColumnMapping mapping, String name) {

	}

}
