package org.muster.readiness.web.tour;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.tour.Expiry;
import org.muster.readiness.service.explained.Expiries;
import org.muster.readiness.service.explained.Horizon;
import org.muster.readiness.service.explained.Lacks;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Listing;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists what lapses before a batch departs, before its tour ends, or within some days.
 */
@Controller
class ExpiryController {

	private final Batches batches;

	private final Expiries expiries;

	private final Lacks lacks;

	ExpiryController(Batches batches, Expiries expiries, Lacks lacks) {
		this.batches = batches;
		this.expiries = expiries;
		this.lacks = lacks;
	}

	@GetMapping("/batches/{code}/expiring")
	String list(@PathVariable String code, @RequestParam(required = false) @Nullable String until,
			@RequestParam(required = false) @Nullable String course, Listing listing, AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		Horizon horizon = Horizon.of(until);
		List<Expiry> rows = found(batch, horizon, course, asOf);
		ExpiryPage page = ExpiryPage.of(batch, horizon, Listing.clean(course), asOf, listing,
				this.lacks.byRequirement(batch.missionId(), batch.id(), null, asOf), rows);
		model.addAttribute("page", page);
		model.addAttribute("offer", page.offer(rows, listing));
		return "readiness/expiring";
	}

	@GetMapping({ "/batches/{code}/expiring" + FileFormat.ENDING,
			"/api/v1/batches/{code}/expiring" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String code,
			@RequestParam(required = false) @Nullable String until,
			@RequestParam(required = false) @Nullable String course, AsOf asOf, HttpServletResponse response) {
		BatchSummary batch = this.batches.get(code);
		format.send(response, "expiring", ExpiryPage.columns(asOf),
				(rows) -> found(batch, Horizon.of(until), course, asOf).forEach(rows));
	}

	private List<Expiry> found(BatchSummary batch, Horizon horizon, @Nullable String course, AsOf asOf) {
		return this.expiries.of(batch, horizon, Listing.clean(course), asOf);
	}

}
