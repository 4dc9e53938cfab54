package org.muster.readiness.web.page;

import java.util.List;

import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.roster.RosterFilter;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.ListPage.Filter;
import org.muster.shared.view.Table;

/**
 * What the lists of a batch's officers have in common.
 */
final class RollPages {

	static final List<String> STANDINGS = List.of("on_roll", "ready", "in_training", "deployed", "not_ready");

	private RollPages() {
	}

	static Address address(BatchSummary batch, RosterFilter filter, AsOf asOf) {
		return Address.of("batches", batch.code(), "roll")
			.with("standing", filter.standing())
			.with("unit", filter.unit())
			.with("sex", filter.sex())
			.with("q", filter.q())
			.with("asOf", asOf.day());
	}

	static ListPage of(BatchSummary batch, RosterFilter filter, AsOf asOf, Address address, Table table) {
		Address mission = Address.of("missions", batch.mission()).with("asOf", asOf.day());
		Address page = Address.of("batches", batch.code()).with("asOf", asOf.day());
		String standing = (filter.standing() != null && STANDINGS.contains(filter.standing())) ? filter.standing()
				: "on_roll";
		return new ListPage("roll." + standing, batch.name(),
				List.of(Crumb.of(batch.mission(), mission), Crumb.of(batch.name(), page)), new DayInView(asOf, address),
				List.of(new Filter("standing", standing, STANDINGS), new Filter("unit", filter.unit(), List.of())),
				table);
	}

}
