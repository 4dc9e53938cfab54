package org.muster.intake.service.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.file.ColumnMapping;
import org.muster.intake.domain.file.Headings;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.reading.Preview.Line;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;
import org.muster.shared.BrokenRuleException;

/**
 * The headings of a file beside the columns of a kind.
 *
 * @param kind what the rows are
 * @param header the line of the file with the headings
 * @param lines the first lines of the file
 * @param headings what stands in the header, in its order
 */
public record Matching(Kind kind, long header, List<Line> lines, List<Heading> headings) {

	private static final String FIELD = "column-";

	/**
	 * The same as somebody chose.
	 * @param fields the column for each heading, by {@code column-} and its place
	 * @return the matching
	 * @throws BrokenRuleException if a column is chosen twice, or a mandatory one not at
	 * all
	 */
	public Matching chosen(Map<String, String> fields) {
		List<Heading> chosen = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (Heading heading : this.headings) {
			Column column = this.kind.column(fields.getOrDefault(FIELD + heading.place(), ""));
			String name = (column != null) ? column.name() : "";
			BrokenRuleException.require(name.isEmpty() || seen.add(name), "columns",
					"Two headings are matched with the column %s.".formatted(name));
			chosen.add(new Heading(heading.place(), heading.text(), heading.examples(), name));
		}
		for (Column column : this.kind.columns()) {
			BrokenRuleException.require(!column.mandatory() || seen.contains(column.name()), "columns",
					"Choose the heading of the column %s: every row needs it.".formatted(column.name()));
		}
		return new Matching(this.kind, this.header, this.lines, chosen);
	}

	/**
	 * What the headings mean.
	 * @return the column for each, nothing for those left out
	 */
	public ColumnMapping mapping() {
		Map<String, String> columns = new LinkedHashMap<>();
		for (Heading heading : this.headings) {
			columns.putIfAbsent(Headings.spelt(heading.text()), heading.column());
		}
		return new ColumnMapping(columns);
	}

	/**
	 * A delivery whose file is read so.
	 * @param delivery the files
	 * @param place of the file, from 0
	 * @return the delivery
	 */
	public Delivery applyTo(Delivery delivery, int place) {
		Upload upload = delivery.files().get(place);
		Spelling spelling = upload.spelling();
		return delivery.with(place,
				upload.as(this.kind.name(), new Spelling(spelling.days(), spelling.charset(), mapping())));
	}

	/**
	 * A heading of the file.
	 *
	 * @param place of its cells in each row, from 0
	 * @param text as it stands there
	 * @param examples some of the cells below it
	 * @param column the name of the column that it means, empty for none
	 */
	public record Heading(int place, String text, String examples, String column) {

		/**
		 * The name of its field in the form.
		 * @return unique among the headings
		 */
		public String field() {
			return FIELD + this.place;
		}

	}

}
