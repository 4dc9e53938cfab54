package org.muster.readiness.web.tour;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.lack.RequirementCount;
import org.muster.readiness.domain.tour.Expiry;
import org.muster.readiness.service.explained.Horizon;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;
import org.muster.shared.web.form.Option;
import org.muster.training.web.session.handover.PlanOffer;
import org.muster.training.web.session.handover.PlanOffer.Gap;

/**
 * The page of what lapses too early for a batch.
 *
 * @param batch the batch
 * @param horizon until when officers have to be current
 * @param course the code of the course to look at, {@code null} for all
 * @param asOf the day in view
 * @param courses what is required of the batch
 * @param table the list
 */
record ExpiryPage(BatchSummary batch, Horizon horizon, @Nullable String course, AsOf asOf, List<Option> courses,
		Table table) {

	private static final List<String> DAYS = List.of("30", "60", "90", "180", "365");

	static ExpiryPage of(BatchSummary batch, Horizon horizon, @Nullable String course, AsOf asOf, Listing listing,
			List<RequirementCount> required, List<Expiry> rows) {
		Address address = address(batch, horizon, course, asOf);
		return new ExpiryPage(batch, horizon, course, asOf,
				required.stream().map((count) -> new Option(count.course(), count.title())).toList(),
				Table.paged("expiring", columns(asOf), slice(rows, listing), listing, address));
	}

	private static Slice<Expiry> slice(List<Expiry> rows, Listing listing) {
		return Slice.after(rows, listing.after(), (row) -> row.serviceNumber() + " " + row.course());
	}

	/** A session for those on the list in whom its course lapses, or for those ticked. */
	PlanOffer offer(List<Expiry> rows, Listing listing) {
		return PlanOffer.counting(
				Address.of("batches", this.batch.code(), "expiring", "session")
					.with("until", this.horizon.word())
					.with("asOf", this.asOf.day()),
				rows.stream().map((row) -> new Gap(row.course(), row.title())),
				slice(rows, listing).rows().stream().map(Expiry::serviceNumber).toList());
	}

	private static Address address(BatchSummary batch, Horizon horizon, @Nullable String course, AsOf asOf) {
		return Address.of("batches", batch.code(), "expiring")
			.with("until", horizon.word())
			.with("course", course)
			.with("asOf", asOf.day());
	}

	static List<Column<Expiry>> columns(AsOf asOf) {
		return List.of(
				Column.text("service_number",
						(row) -> Cell.of(row.serviceNumber())
							.to(Address.of("officers", row.serviceNumber()).with("asOf", asOf.day()))),
				Column.text("name",
						(row) -> Cell
							.of((row.otherNames() != null) ? row.surname() + ", " + row.otherNames() : row.surname())),
				Column.text("rank", (row) -> Cell.of(row.rank())), Column.text("unit", (row) -> Cell.of(row.unit())),
				Column.text("lapsing", (row) -> Cell.of(row.title()).noting(row.critical() ? "cell.critical" : null)),
				Column.text("valid_through", (row) -> Cell.of(row.validThrough())));
	}

	/**
	 * The pages above.
	 * @return the mission and the batch
	 */
	public List<Crumb> trail() {
		return BatchTrail.of(this.batch, this.asOf);
	}

	/**
	 * The day in view.
	 * @return the ways to other days
	 */
	public DayInView day() {
		return new DayInView(this.asOf, address(this.batch, this.horizon, this.course, this.asOf));
	}

	/**
	 * What can be asked for.
	 * @return the departure, the end of the tour, and numbers of days
	 */
	public List<String> horizons() {
		List<String> horizons = new ArrayList<>(List.of(Horizon.DEPARTURE, Horizon.TOUR));
		horizons.addAll(DAYS);
		if (!horizons.contains(this.horizon.word())) {
			horizons.add(this.horizon.word());
		}
		return horizons;
	}

}
