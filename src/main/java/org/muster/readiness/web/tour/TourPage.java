package org.muster.readiness.web.tour;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.tour.Refresher;
import org.muster.readiness.domain.tour.TourLapse;
import org.muster.readiness.domain.tour.TourQueries.Endurance;
import org.muster.readiness.service.explained.Horizon;
import org.muster.readiness.service.explained.TourOutlook;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Table;
import org.muster.shared.view.chart.StepChart;
import org.muster.training.web.session.handover.PlanOffer;
import org.muster.training.web.session.handover.PlanOffer.Gap;
import org.muster.training.web.session.handover.PlanOffer.Lacked;

/**
 * The page of a batch's tour.
 *
 * @param outlook what is known
 * @param asOf the day in view
 */
record TourPage(TourOutlook outlook, AsOf asOf) {

	/**
	 * The pages above.
	 * @return the mission and the batch
	 */
	public List<Crumb> trail() {
		return BatchTrail.of(this.outlook.batch(), this.asOf);
	}

	/**
	 * The day in view.
	 * @return the ways to other days
	 */
	public DayInView day() {
		return new DayInView(this.asOf, address("tour"));
	}

	/**
	 * Whether a departure and the length of the tour are planned.
	 * @return false where there is no tour to look at
	 */
	public boolean planned() {
		return this.outlook.endurance() != null;
	}

	/**
	 * What is known of the tour.
	 * @return each with the key of its words
	 */
	public List<Fact> facts() {
		List<Fact> facts = new ArrayList<>();
		facts.add(new Fact("tour.departure", day(this.outlook.plan().departure())));
		facts.add(new Fact("tour.end", day(this.outlook.plan().end())));
		facts.add(new Fact("column.planned", Cell.of(this.outlook.plan().plannedStrength())));
		Endurance endurance = this.outlook.endurance();
		if (endurance != null) {
			facts.add(new Fact("tour.in_view", Cell.of(endurance.inView())));
			facts.add(new Fact("tour.at_departure",
					Cell.of(endurance.atDeparture()).to(address("expiring").with("until", Horizon.DEPARTURE))));
			facts.add(new Fact("tour.to_the_end", Cell.of(endurance.toTheEnd())));
		}
		facts.add(new Fact("tour.earliest", earliest(this.outlook.earliestDeparture())));
		facts.add(new Fact("tour.earliest_whole", earliest(this.outlook.earliestForTour())));
		return facts;
	}

	/**
	 * What lapses, by day.
	 * @return the table
	 */
	public Table lapses() {
		return Table.whole("tour_lapses", lapseColumns(), this.outlook.lapses(), address("tour"));
	}

	List<Column<TourLapse>> lapseColumns() {
		return List.of(Column.text("from_day", (lapse) -> Cell.of(lapse.day())),
				Column.text("lapsing",
						(lapse) -> (lapse.course() != null)
								? Cell.of(lapse.title()).noting(lapse.critical() ? "cell.critical" : null)
								: Cell.word("tour.not_active", "not_active")),
				Column.figures("officers", this::lapsing),
				Column.figures("ready_left", (lapse) -> Cell.of(lapse.left())));
	}

	/**
	 * What would keep them ready.
	 * @return the table
	 */
	public Table refreshers() {
		List<Column<Refresher>> columns = List.of(Column.text("refresher", (refresher) -> Cell.of(refresher.title())),
				Column.figures("officers",
						(refresher) -> Cell.of(refresher.officers()).to(expiring(refresher.course()))),
				Column.text("pass_between", (refresher) -> Cell.of(refresher.earliest())),
				Column.text("pass_by", (refresher) -> Cell.of(refresher.latest())
					.noting(refresher.closesAtOnce() ? null : "tour.twice")));
		return Table.whole("refreshers", columns, this.outlook.refreshers(), null);
	}

	/**
	 * A session of what would keep them ready.
	 * @return for those in whom it lapses before the end of the tour
	 */
	public PlanOffer offer() {
		return PlanOffer.of(
				Address.of("batches", this.outlook.batch().code(), "expiring", "session")
					.with("until", Horizon.TOUR)
					.with("asOf", this.asOf.day()),
				this.outlook.refreshers()
					.stream()
					.map((refresher) -> new Lacked(new Gap(refresher.course(), refresher.title()),
							refresher.officers()))
					.toList(),
				List.of());
	}

	/**
	 * The number ready through the tour.
	 * @return a picture of it, {@code null} where no tour is planned
	 */
	public @Nullable StepChart chart() {
		Endurance endurance = this.outlook.endurance();
		LocalDate departure = this.outlook.plan().departure();
		LocalDate end = this.outlook.plan().end();
		if (endurance == null || departure == null || end == null) {
			return null;
		}
		TreeMap<LocalDate, Long> ready = new TreeMap<>();
		ready.put(departure, endurance.atDeparture());
		this.outlook.lapses().forEach((lapse) -> ready.put(lapse.day(), lapse.left()));
		return StepChart.of(departure, end, this.asOf.today(),
				List.of(new StepChart.Line("tour.line", "ready", ready)));
	}

	private Cell lapsing(TourLapse lapse) {
		Cell officers = Cell.of(lapse.officers());
		return (lapse.course() != null) ? officers.to(expiring(lapse.course())) : officers;
	}

	private Address expiring(String course) {
		return address("expiring").with("until", Horizon.TOUR).with("course", course);
	}

	private Address address(String page) {
		return Address.of("batches", this.outlook.batch().code(), page).with("asOf", this.asOf.day());
	}

	private static Cell day(@Nullable LocalDate day) {
		return (day != null) ? Cell.of(day) : Cell.word("cell.not_set", "");
	}

	private static Cell earliest(@Nullable LocalDate day) {
		return (day != null) ? Cell.of(day) : Cell.word("tour.no_day", "");
	}

	/**
	 * Something known of the tour.
	 *
	 * @param label the key of its words
	 * @param cell its value
	 */
	record Fact(String label, Cell cell) {

	}

}
