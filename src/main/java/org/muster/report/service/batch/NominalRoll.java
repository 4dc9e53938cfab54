package org.muster.report.service.batch;

import java.util.ArrayList;
import java.util.List;

import org.muster.readiness.domain.roster.RosterFilter;
import org.muster.readiness.domain.roster.RosterRow;
import org.muster.readiness.service.Rosters;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Names;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Listing;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.service.Positions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The officers on a batch's roll, to be signed.
 */
@Component
@Order(4)
class NominalRoll implements Report {

	private final Positions positions;

	private final Rosters rosters;

	private final Phrases phrases;

	NominalRoll(Positions positions, Rosters rosters, Phrases phrases) {
		this.positions = positions;
		this.rosters = rosters;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "nominal-roll";
	}

	@Override
	public List<String> asks() {
		return List.of("batch");
	}

	@Override
	public Paper gather(Question question) {
		BatchPosition batch = this.positions.ofBatch(question.requiredBatch(), question.asOf());
		List<Line> lines = new ArrayList<>();
		RosterFilter filter = new RosterFilter(null, null, null, null, null, null).within(batch.mission(),
				batch.code());
		this.rosters.each(filter, question.asOf(), Listing.WHOLE, (row) -> lines.add(new Line(lines.size() + 1, row)));
		long women = lines.stream().filter((line) -> line.officer().sex().equals("F")).count();
		Block sheet = new SheetOf<Line>(this.phrases).figures("no", 6, (line) -> Cell.of(line.number()))
			.text("service_number", 14, (line) -> Cell.of(line.officer().serviceNumber()))
			.text("name", 27, (line) -> Cell.of(Names.of(line.officer().surname(), line.officer().otherNames())))
			.text("rank", 15, (line) -> Cell.of(line.officer().rank()))
			.text("sex", 5, (line) -> Cell.of(line.officer().sex()))
			.text("unit", 20, (line) -> Cell.of(line.officer().unit()))
			.text("standing", 13, (line) -> standing(line.officer()))
			.of(this.phrases.of("nominal-roll.sheet"), this.phrases.of("nominal-roll.none"), lines);
		List<Block> blocks = List.of(sheet,
				new Block.Signatures(List.of(this.phrases.of("prepared_by"), this.phrases.of("certified_by"))));
		return new Paper(this.phrases.of("nominal-roll.title", batch.name()),
				List.of(this.phrases.of("nominal-roll.counts", lines.size(), women, lines.size() - women)),
				question.asOf(), blocks);
	}

	private static Cell standing(RosterRow officer) {
		String standing = officer.standing();
		return (standing != null) ? Cell.word("state." + standing, standing) : Cell.NONE;
	}

	private record Line(int number, RosterRow officer) {

	}

}
