package org.muster.totals.web.batch;

import org.muster.batch.service.overview.BatchLives;
import org.muster.shared.AsOf;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows a batch on a day.
 */
@Controller
class BatchController {

	private final Positions positions;

	private final BatchLives lives;

	BatchController(Positions positions, BatchLives lives) {
		this.positions = positions;
		this.lives = lives;
	}

	@GetMapping("/batches/{batch}")
	String batch(@PathVariable String batch, AsOf asOf, Model model) {
		model.addAttribute("page",
				new BatchPage(this.positions.ofBatch(batch, asOf), this.lives.of(batch, asOf), asOf));
		return "totals/batch";
	}

}
