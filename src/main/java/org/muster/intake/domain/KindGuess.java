package org.muster.intake.domain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.RowHandler;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.kind.Kind;

/**
 * Recognises by the header of a file of which kind its rows are.
 */
public final class KindGuess implements RowHandler {

	/**
	 * No row holds it, so that the header is the row with the most names that any kind
	 * knows.
	 */
	private static final Set<String> NEVER = Set.of("\u0000");

	private List<String> header = List.of();

	private KindGuess() {
	}

	/**
	 * Recognises a file.
	 * @param name of the file, which decides where the header fits several kinds
	 * @param content its bytes in UTF-8, closed by the caller
	 * @return the kind
	 * @throws UnreadableFile if it cannot be read, or fits no kind or several
	 * @throws IOException if the content cannot be had
	 */
	public static Kind of(String name, InputStream content) throws UnreadableFile, IOException {
		KindGuess guess = new KindGuess();
		Set<String> names = Kinds.IN_ORDER.stream()
			.flatMap((kind) -> kind.headings().names().stream())
			.collect(Collectors.toSet());
		new FileTableReader().read(content, new Headings(names, NEVER), guess);
		List<Kind> fitting = guess.fitting();
		if (fitting.isEmpty()) {
			throw new UnreadableFile(null,
					"The header fits no kind of record. Choose the kind, and what is missing or unknown is named.");
		}
		List<Kind> named = fitting.stream().filter((kind) -> fitting.size() == 1 || isNamed(kind, name)).toList();
		if (named.size() != 1) {
			throw new UnreadableFile(null, "The header fits several kinds of record: %s. Choose the one that is meant."
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

}
