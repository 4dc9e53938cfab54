package org.muster.readiness.web.session;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.tour.Expiry;
import org.muster.readiness.service.explained.Expiries;
import org.muster.readiness.service.explained.Horizon;
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
 * Plans a session for those of a batch in whom something required lapses too early.
 */
@Controller
class ExpirySessionController {

	private final Batches batches;

	private final Expiries expiries;

	private final SessionOffer offer;

	ExpirySessionController(Batches batches, Expiries expiries, SessionOffer offer) {
		this.batches = batches;
		this.expiries = expiries;
		this.offer = offer;
	}

	@PostMapping("/batches/{code}/expiring/session")
	String plan(@PathVariable String code, @RequestParam(required = false) @Nullable String until,
			@RequestParam(required = false) @Nullable String course, @RequestParam MultiValueMap<String, String> sent,
			AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		String lapsing = Listing.clean(course);
		return this.offer.show(lapsing,
				Ticked.orElse(sent,
						() -> this.expiries.of(batch, Horizon.of(until), lapsing, asOf)
							.stream()
							.map(Expiry::serviceNumber)
							.distinct()
							.toList()),
				model);
	}

}
