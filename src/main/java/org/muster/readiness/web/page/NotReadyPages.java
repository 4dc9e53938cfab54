package org.muster.readiness.web.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.Bin;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.service.explained.NotReadyFilter;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.ListPage.Filter;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;
import org.muster.training.web.session.handover.PlanOffer;
import org.muster.training.web.session.handover.PlanOffer.Gap;

/**
 * The lists of those who are not ready.
 */
final class NotReadyPages {

	private static final String NOT_READY = "not_ready";

	private static final List<String> BINS = Arrays.stream(Bin.values()).map(Bin::word).toList();

	private NotReadyPages() {
	}

	static ListPage of(BatchSummary batch, NotReadyFilter filter, Listing listing, AsOf asOf,
			List<NotReadyOfficer> found) {
		Address mission = Address.of("missions", batch.mission()).with("asOf", asOf.day());
		Address above = Address.of("batches", batch.code());
		Address address = narrowed(above.below("roll").with("standing", NOT_READY), filter, asOf);
		return new ListPage("roll.not_ready", batch.name(),
				List.of(Crumb.of(batch.mission(), mission), Crumb.of(batch.name(), above.with("asOf", asOf.day()))),
				new DayInView(asOf, address), filters(filter, new Filter("standing", NOT_READY, RollPages.STANDINGS)),
				table(found, listing, asOf, address));
	}

	static ListPage of(String mission, Address above, NotReadyFilter filter, Listing listing, AsOf asOf,
			List<NotReadyOfficer> found) {
		Address address = narrowed(above.below("not-ready"), filter, asOf);
		return new ListPage("roll.not_ready", mission, List.of(Crumb.of(mission, above.with("asOf", asOf.day()))),
				new DayInView(asOf, address), filters(filter), table(found, listing, asOf, address));
	}

	/** A session for those on the list who lack its course, or for those ticked. */
	static PlanOffer offer(Address above, NotReadyFilter filter, Listing listing, AsOf asOf,
			List<NotReadyOfficer> found) {
		return PlanOffer.counting(narrowed(above.below("not-ready").below("session"), filter, asOf), found.stream()
			.flatMap((officer) -> officer.failing()
				.stream()
				.filter((lacked) -> filter.lacking() == null || lacked.course().equalsIgnoreCase(filter.lacking()))
				.map((lacked) -> new Gap(lacked.course(), lacked.title()))),
				slice(found, listing).rows().stream().map(NotReadyOfficer::serviceNumber).toList());
	}

	private static Slice<NotReadyOfficer> slice(List<NotReadyOfficer> found, Listing listing) {
		return Slice.after(found, listing.after(), NotReadyOfficer::serviceNumber);
	}

	private static Address narrowed(Address address, NotReadyFilter filter, AsOf asOf) {
		return address.with("bin", filter.bin())
			.with("lacking", filter.lacking())
			.with("unit", filter.unit())
			.with("asOf", asOf.day());
	}

	private static Table table(List<NotReadyOfficer> found, Listing listing, AsOf asOf, Address address) {
		return Table.paged(NOT_READY, RosterColumns.notReady(asOf), slice(found, listing), listing, address);
	}

	private static List<Filter> filters(NotReadyFilter filter, Filter... first) {
		List<Filter> filters = new ArrayList<>(List.of(first));
		filters.add(new Filter("bin", filter.bin(), BINS));
		filters.add(new Filter("lacking", filter.lacking(), List.of()));
		filters.add(new Filter("unit", filter.unit(), List.of()));
		return filters;
	}

}
