package org.muster.readiness.web;

import java.util.List;

import org.muster.readiness.service.Readiness;
import org.muster.shared.AsOf;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Who of a batch is not ready, and why.
 */
@RestController
class NotReadyApi {

	private final Readiness readiness;

	NotReadyApi(Readiness readiness) {
		this.readiness = readiness;
	}

	@GetMapping("/api/v1/batches/{code}/not-ready")
	List<NotReadyJson> notReady(@PathVariable String code, AsOf asOf) {
		return this.readiness.notReady(code, asOf).stream().map(NotReadyJson::of).toList();
	}

}
