package org.muster.totals.web.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.muster.batch.domain.movement.MovementQueries;
import org.muster.batch.service.overview.BatchLife;
import org.muster.batch.web.MovementColumns;
import org.muster.readiness.domain.Bin;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Table;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.web.page.BatchColumns;

/**
 * The page of a batch.
 *
 * @param batch the batch
 * @param life what else is known of it
 * @param asOf the day in view
 */
record BatchPage(BatchPosition batch, BatchLife life, AsOf asOf) {

	private static final Set<String> OF_THE_BATCH = Set.of("contributor", "batch");

	/**
	 * How its people moved and are planned to move.
	 * @return in order of days
	 */
	public Table movements() {
		List<Column<MovementQueries.Row>> columns = MovementColumns.on(this.asOf)
			.stream()
			.filter((column) -> !OF_THE_BATCH.contains(column.key()))
			.toList();
		return Table.whole("batch_movements", columns, this.life.movements(), null);
	}

	/**
	 * What the batch waits for.
	 * @return the sentence and the pages on which it is done
	 */
	public NextStep next() {
		return NextStep.of(this.batch, this.life);
	}

	/**
	 * The pages above.
	 * @return the mission
	 */
	public List<Crumb> trail() {
		return List.of(Crumb.of(this.batch.mission(),
				Address.of("missions", this.batch.mission()).with("asOf", this.asOf.day())));
	}

	/**
	 * The day in view.
	 * @return the ways to other days
	 */
	public DayInView day() {
		return new DayInView(this.asOf, BatchColumns.page(this.batch, this.asOf));
	}

	/**
	 * What is known of the batch.
	 * @return each with the key of its words
	 */
	public List<Fact> facts() {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("column.state",
				Cell.state(this.batch.state().word()).noting(this.batch.held() ? "cell.held" : null)));
		facts.add(new Fact("column.planned", Cell.of(this.batch.planned())));
		facts.add(new Fact("column.on_roll", BatchColumns.onRoll(this.batch, this.asOf)));
		facts.add(new Fact("column.ready", BatchColumns.ready(this.batch, this.asOf)));
		facts.add(new Fact("column.ready_share", Cell.of(this.batch.readyShare())));
		facts.add(new Fact("column.rating", BatchColumns.rating(this.batch)));
		facts.add(new Fact("column.fill", Cell.of(this.batch.fill())));
		facts.add(new Fact("column.ready_for_tour", Cell.of(this.batch.readyForTour())));
		facts.add(new Fact("column.in_training", Cell.of(this.batch.inTraining())
			.to(BatchColumns.roll(this.batch, this.asOf).with("standing", "in_training"))));
		facts.add(new Fact("column.deployed", BatchColumns.deployed(this.batch, this.asOf)));
		facts.add(new Fact("column.departs", BatchColumns.departs(this.batch)));
		return facts;
	}

	/**
	 * Those who are neither ready nor deployed, by reason.
	 * @return each with the way to their names
	 */
	public List<Fact> bins() {
		List<Fact> bins = new ArrayList<>();
		for (Bin bin : Bin.values()) {
			bins.add(new Fact("bin." + bin.word(),
					Cell.of(this.batch.bins().getOrDefault(bin, 0)).to(notReady().with("bin", bin.word()))));
		}
		return bins;
	}

	/**
	 * The names of all who are not ready.
	 * @return their list
	 */
	public Address notReady() {
		return BatchColumns.roll(this.batch, this.asOf).with("standing", "not_ready");
	}

	/**
	 * The names on the roll.
	 * @return their list
	 */
	public Address roll() {
		return BatchColumns.roll(this.batch, this.asOf);
	}

	/**
	 * Something known of the batch.
	 *
	 * @param label the key of its words
	 * @param cell its value
	 */
	record Fact(String label, Cell cell) {

	}

}
