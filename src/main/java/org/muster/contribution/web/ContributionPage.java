package org.muster.contribution.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.muster.batch.web.MovementColumns;
import org.muster.batch.web.returns.ReturnColumns;
import org.muster.contribution.domain.Contribution;
import org.muster.discrepancy.web.DiscrepancyColumns;
import org.muster.equipment.web.EquipmentColumns;
import org.muster.pledge.web.PledgeColumns;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Table;
import org.muster.shared.view.chart.StepChart;
import org.muster.totals.domain.ContributorPosition;

/**
 * The page of a contributor to a mission.
 *
 * @param of the contributor on the day in view
 */
record ContributionPage(Contribution of) {

	private static final Set<String> ITSELF = Set.of("contributor", "takes_up");

	private static final Set<String> OF_SETTLED = Set.of("standing", "reason", "settled_by", "settled_at");

	/**
	 * The pages above.
	 * @return the mission and its contributors
	 */
	public List<Crumb> trail() {
		Address mission = Address.of("missions", this.of.mission().code());
		return List.of(Crumb.of(this.of.mission().name(), onDay(mission)));
	}

	/**
	 * The day in view.
	 * @return the ways to other days
	 */
	public DayInView day() {
		return new DayInView(this.of.asOf(), onDay(here()));
	}

	/**
	 * The figures, as the position has them.
	 * @return each with the key of its words
	 */
	public List<Fact> facts() {
		ContributorPosition position = this.of.position();
		if (position == null) {
			return List.of();
		}
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("column.pledged", Cell.of(position.pledged()).to(list("pledges"))));
		facts.add(new Fact("column.deployed",
				Cell.of(position.deployed())
					.to(list(position.byReturn() ? "returns" : "movements"))
					.noting(position.byReturn() ? "cell.by_return" : null)));
		facts.add(new Fact("column.outstanding", Cell.of(position.outstanding())));
		facts.add(new Fact("column.days_since", Cell.of(position.daysSincePledge())));
		facts.add(new Fact("column.women", Cell.of(position.women())));
		facts.add(new Fact("column.women_share", Cell.of(position.womenShare())));
		return facts;
	}

	/**
	 * The pledges that stand, by how far they have come.
	 * @return each with the key of its words
	 */
	public List<Fact> stages() {
		return this.of.stages()
			.entrySet()
			.stream()
			.map((stage) -> new Fact("pledge.stage." + stage.getKey(), Cell.of(stage.getValue()).to(list("pledges"))))
			.toList();
	}

	/**
	 * What it promised.
	 * @return oldest first
	 */
	public Table pledges() {
		return Table.whole("contribution_pledges", without(PledgeColumns.ofMission(this.of.asOf().day())),
				this.of.records().pledges(), list("pledges"));
	}

	/**
	 * How its people moved and are planned to move.
	 * @return in order of days
	 */
	public Table movements() {
		return Table.whole("contribution_movements", without(MovementColumns.on(this.of.asOf())),
				this.of.records().movements(), list("movements"));
	}

	/**
	 * Its latest counts.
	 * @return the newest first
	 */
	public Table returns() {
		return Table.paged("contribution_returns",
				without(ReturnColumns.of(this.of.mission().code(), this.of.asOf().day())), this.of.records().returns(),
				Listing.WHOLE, list("returns"));
	}

	/**
	 * How many were counted and how many moved, over time.
	 * @return a picture, {@code null} where nothing is on record
	 */
	public @Nullable StepChart chart() {
		NavigableMap<LocalDate, Long> counted = this.of.records().counted();
		NavigableMap<LocalDate, Long> moved = new TreeMap<>(this.of.moved().headMap(this.of.asOf().day(), true));
		List<StepChart.Line> lines = new ArrayList<>();
		if (!moved.isEmpty()) {
			lines.add(new StepChart.Line("contribution.moved", "deployed", moved));
		}
		if (!counted.isEmpty()) {
			lines.add(new StepChart.Line("contribution.counted", "ready", counted));
		}
		if (lines.isEmpty()) {
			return null;
		}
		LocalDate first = lines.stream()
			.map((line) -> line.numbers().firstKey())
			.min(LocalDate::compareTo)
			.orElseThrow();
		return StepChart.of(first.minusDays(1), this.of.asOf().day().plusDays(1), this.of.asOf().today().plusDays(1),
				lines);
	}

	/**
	 * What equipment and money it promised.
	 * @return by kind and item
	 */
	public Table equipment() {
		return Table.whole("contribution_equipment",
				without(EquipmentColumns.pledges(this.of.mission().code(), this.of.asOf().day())),
				this.of.records().equipment(), null);
	}

	/**
	 * What it needs of equipment.
	 * @return by batch, kind and item
	 */
	public Table needs() {
		return Table.whole("contribution_needs",
				without(EquipmentColumns.needs(this.of.mission().code(), this.of.asOf())), this.of.records().needs(),
				null);
	}

	/**
	 * What is open about it.
	 * @return the oldest first
	 */
	public Table discrepancies() {
		return Table.whole("contribution_discrepancies",
				without(OF_SETTLED, DiscrepancyColumns.ofMission(this.of.asOf())), this.of.discrepancies(), null);
	}

	/**
	 * A list of the mission, narrowed to this contributor.
	 * @param name names the list
	 * @return its address on the day in view
	 */
	public Address list(String name) {
		return onDay(Address.of("missions", this.of.mission().code(), name)
			.with("contributor", this.of.contributor().code()));
	}

	private Address here() {
		return Address.of("missions", this.of.mission().code(), "contributors", this.of.contributor().code());
	}

	private Address onDay(Address address) {
		return address.with("asOf", this.of.asOf().day());
	}

	private static <R> List<Column<R>> without(List<Column<R>> columns) {
		return without(ITSELF, columns);
	}

	private static <R> List<Column<R>> without(Set<String> left, List<Column<R>> columns) {
		return columns.stream().filter((column) -> !left.contains(column.key())).toList();
	}

	/**
	 * Something known of the contributor.
	 *
	 * @param label the key of its words
	 * @param cell its value
	 */
	record Fact(String label, Cell cell) {

	}

}
