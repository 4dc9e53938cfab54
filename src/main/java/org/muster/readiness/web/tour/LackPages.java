package org.muster.readiness.web.tour;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.lack.RequirementCount;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.view.Table;
import org.muster.training.web.session.handover.PlanOffer;
import org.muster.training.web.session.handover.PlanOffer.Gap;
import org.muster.training.web.session.handover.PlanOffer.Lacked;

/**
 * The pages that count by requirement who lacks it.
 */
final class LackPages {

	private LackPages() {
	}

	static ListPage of(String about, List<Crumb> trail, AsOf asOf, Address place, Address names,
			List<RequirementCount> counts) {
		Address address = place.with("asOf", asOf.day());
		return ListPage.plain("lacking", about, trail, new DayInView(asOf, address),
				Table.whole("lacking", columns(names), counts, address));
	}

	/** A session for those who lack its course, as the list of names counts them. */
	static PlanOffer offer(Address names, List<RequirementCount> counts) {
		return PlanOffer.of(names,
				counts.stream()
					.map((count) -> new Lacked(new Gap(count.course(), count.title()), count.lacking()))
					.toList(),
				List.of());
	}

	static List<Column<RequirementCount>> columns(@Nullable Address names) {
		return List.of(
				Column.text("requirement",
						(count) -> Cell.of(count.title()).noting(count.critical() ? "cell.critical" : null)),
				Column.text("kind", (count) -> Cell.word("course.kind." + count.kind(), count.kind())),
				Column.figures("required", (count) -> Cell.of(count.required())),
				Column.figures("current", (count) -> Cell.of(count.current())),
				Column.figures("lacking",
						(count) -> (names != null) ? Cell.of(count.lacking()).to(names.with("lacking", count.course()))
								: Cell.of(count.lacking())),
				Column.figures("never", (count) -> Cell.of(count.never())),
				Column.figures("lapsed", (count) -> Cell.of(count.lapsed())),
				Column.figures("voided", (count) -> Cell.of(count.voided())));
	}

}
