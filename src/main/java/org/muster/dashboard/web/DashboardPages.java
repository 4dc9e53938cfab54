package org.muster.dashboard.web;

import java.util.List;
import java.util.Locale;

import org.muster.dashboard.domain.Dashboard;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.AsOf;
import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.totals.domain.Position;
import org.muster.totals.web.page.PositionLists;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Draws up the headquarters page in the words of headquarters.
 */
@Component
class DashboardPages {

	private final MessageSource messages;

	private final Locale locale;

	DashboardPages(MessageSource messages, MusterSettings settings) {
		this.messages = messages;
		this.locale = settings.locale();
	}

	DashboardPage of(Dashboard dashboard) {
		Position position = dashboard.position();
		AsOf asOf = position.asOf();
		Address mission = Address.of("missions", position.mission().code());
		Address dated = mission.with("asOf", asOf.day());
		String lead = position.mission().leadCountry();
		Ladder ladder = Ladder.of(position,
				(kind) -> this.messages.getMessage("ladder.words." + kind, null, this.locale));
		return new DashboardPage(dashboard, new DayInView(asOf, dated),
				(lead != null) ? new Locale.Builder().setRegion(lead).build().getDisplayCountry(this.locale) : null,
				dashboard.missions().stream().map((other) -> link(other, asOf)).toList(), ladder, Tiles.of(position),
				PositionLists.tables(position));
	}

	private static DashboardPage.MissionLink link(MissionSummary mission, AsOf asOf) {
		return new DashboardPage.MissionLink(mission.code(), mission.name(),
				Address.of("missions", mission.code()).with("asOf", asOf.day()).href());
	}

}
