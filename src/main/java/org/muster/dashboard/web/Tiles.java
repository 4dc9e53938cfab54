package org.muster.dashboard.web;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.dashboard.web.Tile.Phrase;
import org.muster.shared.Figure;
import org.muster.shared.Share;
import org.muster.shared.view.Address;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;

/**
 * The five large figures of a mission, each with its base and with the way to what it
 * counts.
 */
final class Tiles {

	private final Position position;

	private Tiles(Position position) {
		this.position = position;
	}

	static List<Tile> of(Position position) {
		Tiles tiles = new Tiles(position);
		return List.of(tiles.deployed(), tiles.ready(), tiles.afterNext(), tiles.pledged(), tiles.shortOfAuthorised());
	}

	private Tile deployed() {
		List<Phrase> notes = new ArrayList<>();
		Share share = share(this.position.deployed(), this.position.authorised());
		notes.add((share != null) ? Phrase.of("of_authorised", share) : Phrase.of("no_mandate"));
		if (this.position.batches().stream().anyMatch((batch) -> batch.deployed().number() > 0 && !batch.rollKept())) {
			notes.add(Phrase.of("reported_no_roll"));
		}
		return new Tile(Phrase.of("deployed"), this.position.deployed(), "plain", in("movements"), notes);
	}

	private Tile ready() {
		List<BatchPosition> waiting = waiting();
		Figure onRoll = Figure.sum(waiting.stream().map(BatchPosition::onRoll).toList());
		Phrase note = switch (waiting.size()) {
			case 0 -> Phrase.of("nobody_on_a_roll");
			case 1 -> Phrase.of("of_the_roll", this.position.ready(), onRoll, waiting.get(0).name());
			default -> Phrase.of("of_the_rolls", this.position.ready(), onRoll, waiting.size());
		};
		return new Tile(Phrase.of("ready"), this.position.ready(), "plain", names("ready"), List.of(note));
	}

	private Tile afterNext() {
		List<ContributorPosition> home = this.position.contributors()
			.stream()
			.filter(ContributorPosition::home)
			.toList();
		String name = home.isEmpty() ? this.position.mission().name() : home.get(0).name();
		Figure figure = Figure.sum(home.stream().map(ContributorPosition::deployed).toList())
			.plus(this.position.ready());
		Share share = share(figure, this.position.expected());
		Phrase note = (share != null) ? Phrase.of("of_expected", share, this.position.expected())
				: Phrase.of("no_pledge");
		String only = onlyReady();
		Phrase label = (only != null) ? Phrase.of("after_one", name, only) : Phrase.of("after_all", name);
		return new Tile(label, figure, "plain", in("contributors"), List.of(note));
	}

	private Tile pledged() {
		Figure arrived = Figure.sum(this.position.contributors()
			.stream()
			.filter((contributor) -> !contributor.home())
			.map(ContributorPosition::deployed)
			.toList());
		return new Tile(Phrase.of("pledged"), this.position.pledgedByOthers(), "plain", in("pledges"),
				List.of(Phrase.of("arrived", arrived)));
	}

	private Tile shortOfAuthorised() {
		Figure missing = this.position.shortOfAuthorised();
		Figure authorised = this.position.authorised();
		if (missing == null || authorised == null) {
			return new Tile(Phrase.of("short"), null, "plain", in("mandates"), List.of(Phrase.of("no_mandate")));
		}
		if (missing.number() < 0) {
			return new Tile(Phrase.of("above"), this.position.deployed().minus(authorised), "short", in("mandates"),
					List.of(Phrase.of("of_the_mandate", authorised)));
		}
		Figure later = authorised.minus(this.position.afterNext()).neverBelowZero();
		String only = onlyReady();
		List<Phrase> notes = (this.position.ready().number() == 0) ? List.of(Phrase.of("of_the_mandate", authorised))
				: List.of((only != null) ? Phrase.of("once_one", later, only) : Phrase.of("once_all", later));
		return new Tile(Phrase.of("short"), missing, (missing.number() > 0) ? "short" : "plain", in("mandates"), notes);
	}

	private List<BatchPosition> waiting() {
		return this.position.batches()
			.stream()
			.filter((batch) -> batch.ready().number() > 0 || batch.inTraining().number() > 0)
			.toList();
	}

	private @Nullable String onlyReady() {
		List<BatchPosition> ready = this.position.batches()
			.stream()
			.filter((batch) -> batch.ready().number() > 0)
			.toList();
		return (ready.size() == 1) ? ready.get(0).name() : null;
	}

	private Address in(String list) {
		return Address.of("missions", this.position.mission().code(), list).with("asOf", this.position.asOf().day());
	}

	private Address names(String standing) {
		return Address.of("officers")
			.with("mission", this.position.mission().code())
			.with("standing", standing)
			.with("asOf", this.position.asOf().day());
	}

	private static @Nullable Share share(Figure part, @Nullable Figure base) {
		return (base != null) ? part.shareOf(base) : null;
	}

}
