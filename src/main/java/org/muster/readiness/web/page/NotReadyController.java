package org.muster.readiness.web.page;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.service.explained.NotReadyFilter;
import org.muster.readiness.service.explained.NotReadyLists;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Listing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the officers of a batch or of a mission who are not ready, and why.
 */
@Controller
class NotReadyController {

	private static final String NOT_READY = "standing=not_ready";

	private final Batches batches;

	private final Missions missions;

	private final NotReadyLists lists;

	NotReadyController(Batches batches, Missions missions, NotReadyLists lists) {
		this.batches = batches;
		this.missions = missions;
		this.lists = lists;
	}

	@GetMapping(path = "/batches/{code}/roll", params = NOT_READY)
	String ofBatch(@PathVariable String code, NotReadyFilter filter, Listing listing, AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		List<NotReadyOfficer> found = this.lists.of(batch.missionId(), batch.id(), filter, asOf);
		model.addAttribute("page", NotReadyPages.of(batch, filter, listing, asOf, found));
		model.addAttribute("offer",
				NotReadyPages.offer(Address.of("batches", batch.code()), filter, listing, asOf, found));
		return "list/page";
	}

	@GetMapping("/missions/{code}/not-ready")
	String ofMission(@PathVariable String code, NotReadyFilter filter, Listing listing, AsOf asOf, Model model) {
		MissionSummary mission = this.missions.get(code);
		Address above = Address.of("missions", mission.code());
		List<NotReadyOfficer> found = this.lists.of(mission.id(), null, filter, asOf);
		model.addAttribute("page", NotReadyPages.of(mission.code(), above, filter, listing, asOf, found));
		model.addAttribute("offer", NotReadyPages.offer(above, filter, listing, asOf, found));
		return "list/page";
	}

	@GetMapping(
			path = { "/batches/{code}/roll" + FileFormat.ENDING, "/api/v1/batches/{code}/roll" + FileFormat.ENDING },
			params = NOT_READY)
	void fileOfBatch(@PathVariable FileFormat format, @PathVariable String code, NotReadyFilter filter, AsOf asOf,
			HttpServletResponse response) {
		BatchSummary batch = this.batches.get(code);
		format.send(response, "not-ready", RosterColumns.notReady(asOf),
				(rows) -> this.lists.of(batch.missionId(), batch.id(), filter, asOf).forEach(rows));
	}

	@GetMapping({ "/missions/{code}/not-ready" + FileFormat.ENDING,
			"/api/v1/missions/{code}/not-ready" + FileFormat.ENDING })
	void fileOfMission(@PathVariable FileFormat format, @PathVariable String code, NotReadyFilter filter, AsOf asOf,
			HttpServletResponse response) {
		MissionSummary mission = this.missions.get(code);
		format.send(response, "not-ready", RosterColumns.notReady(asOf),
				(rows) -> this.lists.of(mission.id(), null, filter, asOf).forEach(rows));
	}

}
