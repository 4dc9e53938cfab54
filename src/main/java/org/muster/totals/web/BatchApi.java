package org.muster.totals.web;

import org.muster.shared.AsOf;
import org.muster.totals.service.Positions;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The figures of a batch.
 */
@RestController
@RequestMapping("/api/v1/batches/{code}")
class BatchApi {

	private final Positions positions;

	BatchApi(Positions positions) {
		this.positions = positions;
	}

	@GetMapping
	BatchJson batch(@PathVariable String code, AsOf asOf) {
		return BatchJson.of(this.positions.ofBatch(code, asOf));
	}

}
