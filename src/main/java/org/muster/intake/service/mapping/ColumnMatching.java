package org.muster.intake.service.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.file.Transcoded;
import org.muster.intake.domain.file.UnreadableFile;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.reading.NamedMapping;
import org.muster.intake.domain.reading.Preview;
import org.muster.intake.domain.reading.Preview.Line;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;
import org.muster.intake.service.mapping.Matching.Heading;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;

/**
 * Proposes which column each heading of a file means, and keeps what somebody chose.
 */
@Service
public class ColumnMatching {

	private static final int EXAMPLES = 3;

	private final Mappings mappings;

	ColumnMatching(Mappings mappings) {
		this.mappings = mappings;
	}

	/**
	 * Holds the headings of a file against the columns of a kind.
	 * @param delivery the files that were sent
	 * @param place of the file among them, from 0
	 * @param kind what its rows are; nothing for the kind that knows most of its headings
	 * @param line the line of the headings, 0 for the most likely one
	 * @return what can be told by the names; columns that were matched before stay so
	 * @throws MissingException if there is no such file
	 * @throws BrokenRuleException if nothing can be read of it
	 */
	public Matching propose(Delivery delivery, int place, @Nullable String kind, long line) {
		if (place < 0 || place >= delivery.files().size()) {
			throw new MissingException("There is no such file.");
		}
		Upload upload = delivery.files().get(place);
		Preview preview = preview(upload);
		Line header = preview.header(line);
		Kind chosen = Kinds.named((kind != null) ? kind : upload.kind());
		Kind meant = (chosen != null) ? chosen : likeliest(header);
		List<Heading> headings = new ArrayList<>();
		Set<String> taken = new HashSet<>();
		for (int at = 0; at < header.cells().size(); at++) {
			String text = header.cell(at);
			if (!text.isEmpty()) {
				String column = column(upload, meant, text);
				headings.add(new Heading(at, text, examples(preview, header, at), taken.add(column) ? column : ""));
			}
		}
		return new Matching(meant, header.number(), preview.lines(), headings);
	}

	/**
	 * Keeps a matching for the next file with the same headings.
	 * @param name under which it is kept, empty for not at all
	 * @param matching what was chosen
	 * @throws BrokenRuleException if the name is no name
	 */
	public void keep(String name, Matching matching) {
		if (!name.isBlank()) {
			this.mappings.keep(new NamedMapping(name.strip(), matching.kind(), matching.mapping()));
		}
	}

	private static Preview preview(Upload upload) {
		try (InputStream content = Transcoded.utf8(upload.content().open(), upload.spelling().charset())) {
			Preview preview = Preview.of(content);
			BrokenRuleException.require(!preview.lines().isEmpty(), "file", "The file is empty.");
			return preview;
		}
		catch (UnreadableFile ex) {
			throw new BrokenRuleException("file", ex.reason());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Kind likeliest(Line header) {
		return Kinds.IN_ORDER.stream()
			.max(Comparator.comparingLong((kind) -> kind.columns()
				.stream()
				.filter((column) -> header.cells().stream().anyMatch((cell) -> isLike(column, cell)))
				.count()))
			.orElseThrow();
	}

	private static String column(Upload upload, Kind kind, String heading) {
		String before = upload.spelling().mapping().columns().get(Headings.spelt(heading));
		if (before != null) {
			return before;
		}
		return kind.columns()
			.stream()
			.filter((column) -> isLike(column, heading))
			.map(Column::name)
			.findFirst()
			.orElse("");
	}

	/** The same letters, or one within the other. */
	private static boolean isLike(Column column, String heading) {
		String name = letters(column.name());
		String other = letters(heading);
		return name.equals(other) || other.length() > EXAMPLES && (name.startsWith(other) || other.startsWith(name));
	}

	private static String letters(String text) {
		return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
	}

	private static String examples(Preview preview, Line header, int place) {
		return preview.lines()
			.stream()
			.filter((line) -> line.number() > header.number())
			.map((line) -> line.cell(place))
			.filter((cell) -> !cell.isEmpty())
			.distinct()
			.limit(EXAMPLES)
			.collect(Collectors.joining(", "));
	}

}
