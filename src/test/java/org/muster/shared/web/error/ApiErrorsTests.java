package org.muster.shared.web.error;

import org.junit.jupiter.api.Test;
import org.muster.shared.reach.OutOfReachException;

import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;

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

	@Test
	void aFileThatBreaksOffIsTheSendersFault() throws Exception {
		MockMvc mvc = MockMvcBuilders.standaloneSetup(new BrokenUpload()).setControllerAdvice(this.errors).build();
		assertThat(mvc.perform(MockMvcRequestBuilders.post("/upload")).andReturn().getResponse().getStatus())
			.isEqualTo(400);
	}

	@RestController
	static class BrokenUpload {

		@PostMapping("/upload")
		void read() {
			throw new MultipartException("Stream ended unexpectedly");
		}

	}

}
