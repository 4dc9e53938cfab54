package org.muster.readiness.web.session;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.mission.service.Missions;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.service.explained.NotReadyFilter;
import org.muster.readiness.service.explained.NotReadyLists;
import org.muster.shared.AsOf;
import org.muster.shared.view.Listing;
import org.muster.training.web.session.handover.SessionOffer;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Plans a session for those who are not ready since they lack its course.
 */
@Controller
class NotReadySessionController {

	private final Batches batches;

	private final Missions missions;

	private final NotReadyLists lists;

	private final SessionOffer offer;

	NotReadySessionController(Batches batches, Missions missions, NotReadyLists lists, SessionOffer offer) {
		this.batches = batches;
		this.missions = missions;
		this.lists = lists;
		this.offer = offer;
	}

	@PostMapping("/batches/{code}/not-ready/session")
	String ofBatch(@PathVariable String code, NotReadyFilter filter,
			@RequestParam(required = false) @Nullable String course, @RequestParam MultiValueMap<String, String> sent,
			AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		return plan(batch.missionId(), batch.id(), filter, course, sent, asOf, model);
	}

	@PostMapping("/missions/{code}/not-ready/session")
	String ofMission(@PathVariable String code, NotReadyFilter filter,
			@RequestParam(required = false) @Nullable String course, @RequestParam MultiValueMap<String, String> sent,
			AsOf asOf, Model model) {
		return plan(this.missions.get(code).id(), null, filter, course, sent, asOf, model);
	}

	private String plan(long mission, @Nullable Long batch, NotReadyFilter filter, @Nullable String course,
			MultiValueMap<String, String> sent, AsOf asOf, Model model) {
		String lacking = Listing.clean(course);
		return this.offer.show(lacking,
				Ticked.orElse(sent,
						() -> this.lists.of(mission, batch, filter, asOf)
							.stream()
							.filter((officer) -> lacking == null || officer.lacks(lacking))
							.map(NotReadyOfficer::serviceNumber)
							.toList()),
				model);
	}

}
