package org.muster.report.service.mission;

import java.util.List;
import java.util.stream.Collectors;

import org.muster.report.domain.paper.Block;
import org.muster.report.service.words.Phrases;
import org.muster.shared.Figure;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;

import org.springframework.stereotype.Component;

/**
 * The four large figures of a mission on paper, each with its base.
 */
@Component
class StrengthTiles {

	private final Phrases phrases;

	StrengthTiles(Phrases phrases) {
		this.phrases = phrases;
	}

	Block.Tiles of(Position position) {
		return new Block.Tiles(
				List.of(deployed(position), ready(position), afterNext(position), shortOfAuthorised(position)));
	}

	private Block.Tile deployed(Position position) {
		String unnamed = names(position.batches()
			.stream()
			.filter((batch) -> batch.deployed().number() > 0 && !batch.rollKept())
			.toList());
		return tile("deployed", position.deployed(),
				unnamed.isEmpty() ? "" : this.phrases.of("tile.deployed.reported", unnamed));
	}

	private Block.Tile ready(Position position) {
		List<BatchPosition> waiting = position.batches()
			.stream()
			.filter((batch) -> batch.ready().number() > 0 || batch.inTraining().number() > 0)
			.toList();
		Figure onRoll = Figure.sum(waiting.stream().map(BatchPosition::onRoll).toList());
		return tile("ready", position.ready(), waiting.isEmpty() ? this.phrases.of("tile.ready.none")
				: this.phrases.of("tile.ready.base", onRoll, names(waiting)));
	}

	/** The home contributor alone, whose ready officers are the ones to come. */
	private Block.Tile afterNext(Position position) {
		List<BatchPosition> ready = position.batches().stream().filter((batch) -> batch.ready().number() > 0).toList();
		String label = (ready.size() == 1) ? this.phrases.of("tile.after.one", ready.get(0).name())
				: this.phrases.of("tile.after.all");
		List<ContributorPosition> home = position.contributors().stream().filter(ContributorPosition::home).toList();
		String note = (position.expected().number() > 0)
				? this.phrases.of("tile.after.base", position.expected(),
						home.stream().map(ContributorPosition::name).collect(Collectors.joining(", ")))
				: this.phrases.of("tile.after.none");
		Figure after = Figure.sum(home.stream().map(ContributorPosition::deployed).toList()).plus(position.ready());
		return new Block.Tile(after.toString(), label, note);
	}

	private Block.Tile shortOfAuthorised(Position position) {
		Figure authorised = position.authorised();
		Figure missing = position.shortOfAuthorised();
		if (authorised == null || missing == null) {
			return new Block.Tile("–", this.phrases.of("tile.short"), this.phrases.of("no_mandate"));
		}
		if (missing.number() < 0) {
			return tile("above", position.deployed().minus(authorised), this.phrases.of("tile.short.base", authorised));
		}
		return tile("short", missing, this.phrases.of("tile.short.base", authorised));
	}

	private Block.Tile tile(String label, Figure figure, String note) {
		return new Block.Tile(figure.toString(), this.phrases.of("tile." + label), note);
	}

	private static String names(List<BatchPosition> batches) {
		return batches.stream().map(BatchPosition::name).collect(Collectors.joining(", "));
	}

}
