package org.muster.totals.service.mandate;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.domain.mandate.MandateInForce;
import org.muster.mission.service.Missions;
import org.muster.shared.AsOf;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.totals.domain.mandate.OutlastingTour;
import org.muster.totals.domain.mandate.OutlastingTours;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Says whose tours outlast the mandate in force.
 */
@Service
@Transactional(readOnly = true)
public class Outlasting {

	private final Missions missions;

	private final OutlastingTours tours;

	Outlasting(Missions missions, OutlastingTours tours) {
		this.missions = missions;
		this.tours = tours;
	}

	/**
	 * A page of the officers.
	 * @param mission the code of the mission
	 * @param asOf the day in view, whose mandate is meant
	 * @param after the key of the officer before the page
	 * @return nobody where no mandate is in force
	 */
	public OfMission page(String mission, AsOf asOf, @Nullable String after) {
		MissionSummary summary = this.missions.get(mission);
		MandateInForce mandate = this.missions.mandateInForce(summary, asOf.day());
		if (mandate == null) {
			return new OfMission(summary, Slice.whole(List.of()));
		}
		try (Stream<OutlastingTour> found = this.tours.find(summary.id(), mandate.until(), asOf, after,
				Listing.PAGE + 1)) {
			List<OutlastingTour> rows = found.toList();
			return new OfMission(summary,
					Slice.of(rows, rows.isEmpty() ? 0 : rows.get(0).total(), OutlastingTour::key));
		}
	}

	/**
	 * All of the officers.
	 * @param mission the code of the mission
	 * @param asOf the day in view, whose mandate is meant
	 * @param each takes them in turn
	 */
	public void each(String mission, AsOf asOf, Consumer<OutlastingTour> each) {
		MissionSummary summary = this.missions.get(mission);
		MandateInForce mandate = this.missions.mandateInForce(summary, asOf.day());
		if (mandate != null) {
			try (Stream<OutlastingTour> found = this.tours.find(summary.id(), mandate.until(), asOf, null, null)) {
				found.forEach(each);
			}
		}
	}

	/**
	 * How many there are.
	 * @param mission the mission
	 * @param until the end of the mandate in force
	 * @param asOf the day in view
	 * @return zero or more
	 */
	public long count(MissionSummary mission, LocalDate until, AsOf asOf) {
		return this.tours.count(mission.id(), until, asOf);
	}

	/**
	 * The officers of a mission.
	 *
	 * @param mission the mission
	 * @param slice a page of them
	 */
	public record OfMission(MissionSummary mission, Slice<OutlastingTour> slice) {
	}

}
