package org.muster.officer.web.doubles;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest
@Transactional
class DoublesTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	@WithMockUser(roles = "TRAINING_OFFICER")
	void theSameNumberButForSignsOrTheSameBirthAndSimilarNamesAreTakenForOnePerson() {
		officer("DB-1", "Inventeda", "1979-02-03");
		officer("DB/1", "Different", null);
		officer("DB-2", "Inventedá Ann", "1979-02-03");
		officer("DB-3", "Nobody", "1979-02-03");
		officer("DB-4", "Inventeda", "1979-02-04");
		assertThat(this.mvc.get().uri("/doubles.csv")).hasStatusOk()
			.bodyText()
			.contains("DB-1,Inventeda,,DB/1,Different,,number", "DB-1,Inventeda,,DB-2,Inventedá Ann,,birth")
			.doesNotContain("DB-3", "DB-4", "1979");
		assertThat(this.mvc.get().uri("/doubles")).bodyText().contains("same date of birth, similar names");
	}

	@Test
	@WithMockUser(roles = "VIEWER")
	void whoOnlyReadsDoesNotCompareRecords() {
		assertThat(this.mvc.get().uri("/doubles")).hasStatus(403);
	}

	private void officer(String number, String surname, @Nullable String born) {
		new Records(this.jdbc).add("officer", "service_number", number, "surname", surname, "rank", "Constable", "sex",
				"F", "date_of_birth", (born != null) ? LocalDate.parse(born) : null);
	}

}
