package org.muster.statement.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.statement.service.Claims;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * What was claimed in public, and whether the records agree.
 */
@RestController
class ClaimApi {

	private final Claims claims;

	ClaimApi(Claims claims) {
		this.claims = claims;
	}

	@GetMapping("/api/v1/claims")
	List<ClaimJson> claims(@RequestParam(required = false) @Nullable String recordedAt) {
		BrokenRuleException.require(recordedAt == null, "recordedAt",
				"Claims are answered from the records as they stand now; recordedAt is not answered yet.");
		return this.claims.judged().stream().map(ClaimJson::of).toList();
	}

}
