package org.muster.readiness.service;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.mission.service.Missions;
import org.muster.readiness.domain.roster.RosterFilter;
import org.muster.readiness.domain.roster.RosterQueries;
import org.muster.readiness.domain.roster.RosterRow;
import org.muster.shared.AsOf;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds the officers whom a figure counts.
 */
@Service
@Transactional(readOnly = true)
public class Rosters {

	private final RosterQueries queries;

	private final Missions missions;

	Rosters(RosterQueries queries, Missions missions) {
		this.queries = queries;
		this.missions = missions;
	}

	/**
	 * A page of officers.
	 * @param filter which officers
	 * @param asOf the day
	 * @param listing in which order, and after whom
	 * @return the page
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public Slice<RosterRow> page(RosterFilter filter, AsOf asOf, Listing listing) {
		try (Stream<RosterRow> rows = this.queries.find(mission(filter), filter, asOf, listing, Listing.PAGE + 1)) {
			List<RosterRow> read = rows.toList();
			return Slice.of(read, read.isEmpty() ? 0 : read.get(0).total(), RosterRow::serviceNumber);
		}
	}

	/**
	 * Every officer of a list, one by one.
	 * @param filter which officers
	 * @param asOf the day
	 * @param listing in which order
	 * @param reader takes each row
	 * @throws org.muster.shared.MissingException if there is no such mission
	 */
	public void each(RosterFilter filter, AsOf asOf, Listing listing, Consumer<RosterRow> reader) {
		Listing whole = new Listing(listing.sort(), null);
		try (Stream<RosterRow> rows = this.queries.find(mission(filter), filter, asOf, whole, null)) {
			rows.forEach(reader);
		}
	}

	private @Nullable Long mission(RosterFilter filter) {
		return (filter.mission() != null) ? this.missions.get(filter.mission()).id() : null;
	}

}
