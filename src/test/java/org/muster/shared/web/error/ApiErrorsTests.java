package org.muster.shared.web.error;

import org.junit.jupiter.api.Test;
import org.muster.shared.reach.OutOfReachException;

import org.springframework.dao.DataIntegrityViolationException;

import static org.assertj.core.api.Assertions.assertThat;

class ApiErrorsTests {

	private final ApiErrors errors = new ApiErrors();

	@Test
	void whatIsBeyondTheUnitsOfAnAccountIsForbidden() {
		assertThat(this.errors.beyondReach(new OutOfReachException("x", "3 of these 4 do not.")).getStatus())
			.isEqualTo(403);
		assertThat(this.errors
			.refusedByTheDatabase(new DataIntegrityViolationException("x",
					new IllegalStateException("ERROR: Your account records only for officers of its units.")))
			.getStatus()).isEqualTo(403);
	}

	@Test
	void whatNoLongerFitsIsAConflict() {
		assertThat(this.errors.refusedByTheDatabase(new DataIntegrityViolationException("another rule")).getStatus())
			.isEqualTo(409);
	}

}
