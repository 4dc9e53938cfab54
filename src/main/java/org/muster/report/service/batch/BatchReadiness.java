package org.muster.report.service.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.muster.readiness.domain.Bin;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.service.Readiness;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Names;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.Figure;
import org.muster.shared.Share;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.service.Positions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How ready a batch is, and who is not and why.
 */
@Component
@Order(3)
class BatchReadiness implements Report {

	private final Positions positions;

	private final Readiness readiness;

	private final Phrases phrases;

	BatchReadiness(Positions positions, Readiness readiness, Phrases phrases) {
		this.positions = positions;
		this.readiness = readiness;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "batch-readiness";
	}

	@Override
	public List<String> asks() {
		return List.of("batch");
	}

	@Override
	public Paper gather(Question question) {
		BatchPosition batch = this.positions.ofBatch(question.requiredBatch(), question.asOf());
		List<NotReadyOfficer> lacking = this.readiness.notReady(batch.code(), question.asOf());
		List<Block> blocks = List.of(tiles(batch), bins(batch), names(lacking));
		return new Paper(this.phrases.of("batch-readiness.title", batch.name()), List.of(state(batch)), question.asOf(),
				blocks);
	}

	private String state(BatchPosition batch) {
		String state = this.phrases.of("state." + batch.state().word());
		return batch.held() ? state + ", " + this.phrases.shared("cell.held") : state;
	}

	private Block tiles(BatchPosition batch) {
		Share share = batch.readyShare();
		Share fill = batch.fill();
		Figure forTour = batch.readyForTour();
		String rating = (batch.rating() != null) ? batch.rating().name() : this.phrases.shared("cell.not_rated");
		return new Block.Tiles(List.of(
				new Block.Tile(batch.ready().toString(), this.phrases.of("tile.ready"),
						this.phrases.of("tile.of_planned", batch.planned())),
				new Block.Tile(rating, this.phrases.of("tile.rating"),
						((share != null) ? share.toString() : "")
								+ (batch.cappedByCritical() ? " · " + this.phrases.shared("cell.capped") : "")),
				new Block.Tile(batch.onRoll().toString(), this.phrases.of("tile.on_roll"),
						(fill != null) ? this.phrases.of("tile.fill", fill) : ""),
				new Block.Tile((forTour != null) ? forTour.toString() : "–", this.phrases.of("tile.for_tour"),
						(forTour != null) ? "" : this.phrases.of("tile.for_tour.none"))));
	}

	private Block bins(BatchPosition batch) {
		List<Map.Entry<Bin, Integer>> bins = new ArrayList<>();
		for (Bin bin : Bin.values()) {
			bins.add(Map.entry(bin, batch.bins().getOrDefault(bin, 0)));
		}
		return new SheetOf<Map.Entry<Bin, Integer>>(this.phrases)
			.text("bin", 70, (bin) -> Cell.word("bin." + bin.getKey().word(), bin.getKey().word()))
			.figures("officers", 30, (bin) -> Cell.of(bin.getValue()))
			.summed(this.phrases.of("bins"), "", bins, "officers");
	}

	private Block names(List<NotReadyOfficer> lacking) {
		return new SheetOf<NotReadyOfficer>(this.phrases)
			.text("service_number", 12, (officer) -> Cell.of(officer.serviceNumber()))
			.text("name", 20, (officer) -> Cell.of(Names.of(officer.surname(), officer.otherNames())))
			.text("rank", 14, (officer) -> Cell.of(officer.rank()))
			.text("unit", 9, (officer) -> Cell.of(officer.unit()))
			.text("bin", 14, (officer) -> Cell.word("bin." + officer.bin().word(), officer.bin().word()))
			.text("failing", 19, this::failing)
			.text("ready_from", 12, (officer) -> Cell.of(officer.readyFrom()))
			.of(this.phrases.of("not_ready", lacking.size()), this.phrases.of("not_ready.none"), lacking);
	}

	private Cell failing(NotReadyOfficer officer) {
		return Cell.of(officer.failing()
			.stream()
			.map((one) -> one.title() + " (" + this.phrases.shared("state." + one.state().word()) + ")")
			.collect(Collectors.joining(", ")));
	}

}
