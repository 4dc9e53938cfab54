package org.muster.report.service.mission;

import java.util.ArrayList;
import java.util.List;

import org.muster.dashboard.domain.Attention;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.pledge.domain.PledgeQueries;
import org.muster.report.domain.paper.Block;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.Figure;
import org.muster.shared.Share;
import org.muster.shared.view.Cell;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.UnitPosition;

import org.springframework.stereotype.Component;

/**
 * The tables and sentences that several reports on a mission have.
 */
@Component
class MissionParts {

	private final Phrases phrases;

	MissionParts(Phrases phrases) {
		this.phrases = phrases;
	}

	/** The mandate in the line below the title. */
	List<String> mandate(Position position) {
		MandateInForce mandate = position.mandate();
		return List.of((mandate != null) ? this.phrases.of("mandate", mandate.instrument(),
				this.phrases.day(mandate.until()), mandate.daysLeft()) : this.phrases.of("no_mandate"));
	}

	Block batches(Position position) {
		List<BatchPosition> batches = position.batches();
		return new SheetOf<BatchPosition>(this.phrases).text("batch", 11, (batch) -> Cell.of(batch.name()))
			.text("state", 17, this::state)
			.figures("planned", 9, (batch) -> Cell.of(batch.planned()))
			.figures("on_roll", 8,
					(batch) -> batch.rollKept() ? Cell.of(batch.onRoll()) : Cell.word("cell.no_roll", ""))
			.figures("ready", 8, (batch) -> batch.rollKept() ? Cell.of(batch.ready()) : Cell.NONE)
			.figures("deployed", 10, (batch) -> Cell.of(batch.deployed()))
			.text("rating", 13, MissionParts::rating)
			.text("departed_or_planned", 24, this::departs)
			.summed(this.phrases.of("batches"), this.phrases.of("batches.none"), batches, "planned", "on_roll", "ready",
					"deployed");
	}

	Block units(Position position) {
		List<BatchPosition> kept = position.batches().stream().filter((batch) -> batch.onRoll().number() > 0).toList();
		String title = (kept.size() == 1) ? this.phrases.of("units.of", kept.get(0).name()) : this.phrases.of("units");
		List<UnitPosition> units = position.units();
		Figure onRoll = Figure.sum(units.stream().map(UnitPosition::onRoll).toList());
		Figure women = Figure.sum(units.stream().map(UnitPosition::women).toList());
		Share share = women.shareOf(onRoll);
		SheetOf<UnitPosition> sheet = new SheetOf<UnitPosition>(this.phrases)
			.text("unit", 40, (unit) -> Cell.of(unit.name()).noting(unit.womenOnly() ? "cell.all_female" : null))
			.figures("on_roll", 10, (unit) -> Cell.of(unit.onRoll()))
			.figures("women", 15, (unit) -> Cell.of(unit.women()))
			.figures("ready", 9, (unit) -> Cell.of(unit.ready()))
			.figures("not_ready", 12, (unit) -> Cell.of(notReady(unit)))
			.figures("left_at_home", 14, (unit) -> Cell.of(unit.leftAtHome()));
		String none = this.phrases.of("units.none");
		List<Cell> totals = new ArrayList<>(
				sheet.summed(title, none, units, "on_roll", "women", "ready", "not_ready").totals());
		if (!totals.isEmpty()) {
			totals.set(2, Cell.of((share != null) ? women + " (" + share + ")" : women));
			totals.set(5, Cell.of(UnitPosition.leftAtHome(units)));
		}
		return sheet.of(title, none, units, totals);
	}

	Block pledges(Position position, List<PledgeQueries.Row> pledges) {
		List<ContributorPosition> others = position.contributors()
			.stream()
			.filter((contributor) -> !contributor.home())
			.toList();
		return new SheetOf<ContributorPosition>(this.phrases)
			.text("contributor", 28, (contributor) -> Cell.of(contributor.name()))
			.figures("pledged", 12, (contributor) -> Cell.of(contributor.pledged()))
			.figures("deployed", 12, (contributor) -> Cell.of(contributor.deployed()))
			.figures("outstanding", 12, (contributor) -> Cell.of(contributor.outstanding()))
			.figures("days", 8, (contributor) -> Cell.of(contributor.daysSincePledge()))
			.text("source", 28, (contributor) -> sources(contributor, pledges))
			.summed(this.phrases.of("pledges"), this.phrases.of("pledges.none"), others, "pledged", "deployed",
					"outstanding");
	}

	/** What needs attention, at most so many sentences. */
	Block.Notes attention(List<Attention> attention, int most) {
		List<String> sentences = new ArrayList<>();
		attention.stream().limit(most).forEach((one) -> sentences.add(sentence(one)));
		if (attention.size() > most) {
			sentences.add(this.phrases.of("attention.more", attention.size() - most));
		}
		return new Block.Notes(this.phrases.of("attention"), sentences, this.phrases.of("attention.none"));
	}

	private String sentence(Attention one) {
		Object[] arguments = one.arguments().toArray();
		return this.phrases.of("attention.sentence", this.phrases.shared("attention." + one.key(), arguments),
				this.phrases.shared("attention." + one.key() + ".detail", arguments));
	}

	private Cell state(BatchPosition batch) {
		Cell state = Cell.word("report.state." + batch.state().word(), batch.state().word());
		return state.noting(batch.held() ? "cell.held" : null);
	}

	static Cell rating(BatchPosition batch) {
		return (batch.rating() != null)
				? Cell.of(batch.rating().name() + ((batch.readyShare() != null) ? " · " + batch.readyShare() : ""))
					.noting(batch.cappedByCritical() ? "cell.capped" : null)
				: Cell.word("cell.not_rated", "");
	}

	private Cell departs(BatchPosition batch) {
		if (!batch.departedOn().isEmpty()) {
			return Cell.of(batch.departedOn());
		}
		return (batch.plannedDeparture() != null) ? Cell.of(batch.plannedDeparture()).noting("cell.planned")
				: Cell.word("cell.not_set", "");
	}

	/** Those on the rolls of the unit who are neither ready nor in mission. */
	private static Figure notReady(UnitPosition unit) {
		return unit.onRoll().minus(unit.ready()).minus(unit.deployed()).neverBelowZero();
	}

	private static Cell sources(ContributorPosition contributor, List<PledgeQueries.Row> pledges) {
		return Cell.of(String.join("; ",
				pledges.stream()
					.filter((pledge) -> pledge.inForce() && pledge.contributor().equals(contributor.name()))
					.map(PledgeQueries.Row::source)
					.filter(java.util.Objects::nonNull)
					.distinct()
					.toList()));
	}

}
