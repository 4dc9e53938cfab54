package org.muster.statement.web;

import java.util.List;

import org.muster.statement.service.Claims;
import org.springframework.web.bind.annotation.GetMapping;
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
	List<ClaimJson> claims() {
		return this.claims.judged().stream().map(ClaimJson::of).toList();
	}

}
