package org.muster.report.service.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.certification.CertificationRow;
import org.muster.batch.domain.certification.CertifiedOfficer;
import org.muster.batch.service.certification.CertificationView;
import org.muster.batch.service.certification.Certifications;
import org.muster.batch.service.certification.ChangesSince;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.Figure;
import org.muster.shared.view.Cell;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The certification of a batch as it was signed, what the records say otherwise since,
 * and on sheets of their own the names that it covers.
 */
@Component
@Order(5)
class CertificationReport implements Report {

	private final Certifications certifications;

	private final Phrases phrases;

	CertificationReport(Certifications certifications, Phrases phrases) {
		this.certifications = certifications;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "certification";
	}

	@Override
	public List<String> asks() {
		return List.of("batch");
	}

	@Override
	public Paper gather(Question question) {
		CertificationView view = this.certifications.of(question.requiredBatch(), question.asOf().day());
		CertificationRow standing = view.standing();
		List<Block> blocks = new ArrayList<>();
		List<String> lines = new ArrayList<>(List.of(view.batch().missionName()));
		if (standing != null) {
			lines.add(this.phrases.of("certification.signed", this.phrases.day(standing.signedOn()),
					standing.signatory()));
			blocks.addAll(List.of(signed(standing), figures(standing), changes(view.changes())));
		}
		else {
			blocks.add(new Block.Notes(this.phrases.of("certification.signature"), List.of(),
					this.phrases.of("certification.none")));
		}
		if (view.all().size() > ((standing != null) ? 1 : 0)) {
			blocks.add(all(view.all()));
		}
		if (standing != null) {
			blocks.add(new Block.Signatures(List.of(this.phrases.of("certification.signer", standing.signatory()),
					this.phrases.of("witness"))));
			blocks.add(new Block.Turn());
			blocks.add(annex(view.officers()));
		}
		return new Paper(this.phrases.of("certification.title", view.batch().name()), lines, question.asOf(), blocks);
	}

	private Block signed(CertificationRow standing) {
		List<String> sentences = new ArrayList<>();
		sentences.add(this.phrases.of("certification.sentence", standing.signatory(), standing.authority(),
				this.phrases.day(standing.signedOn()), Figure.exact(standing.accepted()),
				Figure.exact(standing.onRoll())));
		sentences.add(this.phrases.of("certification.recorded", standing.signedBy()));
		if (standing.endedOn() != null) {
			sentences.add(this.phrases.of("certification.ended", this.phrases.day(standing.endedOn()),
					String.valueOf(standing.endReason())));
		}
		return new Block.Notes(this.phrases.of("certification.signature"), sentences, null);
	}

	private Block figures(CertificationRow standing) {
		return new Block.Tiles(List.of(tile("planned", standing.plannedStrength(), "certification.planned.note"),
				tile("ready", standing.ready(), "certification.ready.note"),
				tile("accepted", standing.accepted(), "certification.accepted.note"),
				tile("refused", standing.refused(), "certification.refused.note")));
	}

	private Block.Tile tile(String label, int number, String note) {
		return new Block.Tile(Figure.exact(number).toString(), this.phrases.of("tile." + label), this.phrases.of(note));
	}

	private Block changes(ChangesSince changes) {
		List<Change> rows = new ArrayList<>();
		changes.added().forEach((one) -> rows.add(new Change(one.serviceNumber(), one.name(), one.rank(), "added")));
		add(rows, changes.removed(), "removed");
		add(rows, changes.lapsed(), "lapsed");
		add(rows, changes.gained(), "gained");
		return new SheetOf<Change>(this.phrases).text("service_number", 16, (change) -> Cell.of(change.number()))
			.text("name", 32, (change) -> Cell.of(change.name()))
			.text("rank", 18, (change) -> Cell.of(change.rank()))
			.text("change", 34, (change) -> Cell.word("report.certification." + change.word(), change.word()))
			.of(this.phrases.of("certification.changes", rows.size()), this.phrases.of("certification.changes.none"),
					rows);
	}

	private static void add(List<Change> rows, List<CertifiedOfficer> officers, String word) {
		officers.forEach((one) -> rows.add(new Change(one.serviceNumber(), one.name(), one.rank(), word)));
	}

	private Block all(List<CertificationRow> all) {
		return new SheetOf<CertificationRow>(this.phrases).text("signed_on", 13, (row) -> Cell.of(row.signedOn()))
			.text("signatory", 23, (row) -> Cell.of(row.signatory()))
			.text("authority", 24, (row) -> Cell.of(row.authority()))
			.figures("accepted", 9, (row) -> Cell.of(row.accepted()))
			.figures("refused", 9, (row) -> Cell.of(row.refused()))
			.text("ended_on", 22, this::ended)
			.of(this.phrases.of("certification.all"), "", all);
	}

	private Cell ended(CertificationRow row) {
		return (row.endedOn() != null) ? Cell.of(this.phrases.of("certification.ended.cell",
				this.phrases.day(row.endedOn()), String.valueOf(row.endReason())))
				: Cell.word("report.certification.stands", "stands");
	}

	private Block annex(List<CertifiedOfficer> officers) {
		List<Line> lines = new ArrayList<>();
		officers.forEach((officer) -> lines.add(new Line(lines.size() + 1, officer)));
		return new SheetOf<Line>(this.phrases).figures("no", 5, (line) -> Cell.of(line.number()))
			.text("service_number", 12, of(CertifiedOfficer::serviceNumber))
			.text("name", 22, of(CertifiedOfficer::name))
			.text("rank", 14, of(CertifiedOfficer::rank))
			.text("sex", 5, of(CertifiedOfficer::sex))
			.text("unit", 9, of(CertifiedOfficer::unit))
			.text("ready", 10,
					(line) -> line.officer().ready() ? Cell.word("certification.yes", "yes")
							: Cell.word("certification.no", "no"))
			.text("verdict", 10,
					(line) -> Cell.word("certification.verdict." + line.officer().verdict(), line.officer().verdict()))
			.text("reason", 13, of(CertifiedOfficer::reason))
			.of(this.phrases.of("certification.annex", officers.size()), this.phrases.of("certification.annex.none"),
					lines);
	}

	private static Function<Line, Cell> of(Function<CertifiedOfficer, @Nullable Object> value) {
		return (line) -> Cell.of(value.apply(line.officer()));
	}

	private record Line(int number, CertifiedOfficer officer) {

	}

	private record Change(String number, String name, String rank, String word) {

	}

}
