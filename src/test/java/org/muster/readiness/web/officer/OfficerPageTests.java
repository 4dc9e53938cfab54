package org.muster.readiness.web.officer;

import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.BeforeEach;
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
@WithMockUser(roles = "VIEWER")
class OfficerPageTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	private long officer;

	@BeforeEach
	void anOfficerWithAHistory() {
		Records records = new Records(this.jdbc);
		this.officer = records.activeOfficer("PF-1");
		records.posting(this.officer, records.unit("PF-U"), "2020-01-01", null);
		long mission = records.mission("PF-M");
		long course = records.course("PF-C", 12);
		records.requirement(mission, course, "2024-01-01");
		records.pass(this.officer, course, "2024-03-01");
		long batch = records.batch(mission, records.collective("PF-X"), "PF-B", 10);
		records.roll(batch, this.officer, "2024-06-01", null);
		this.jdbc.sql("update officer set rank = 'Sergeant', date_of_birth = '1979-02-03' where id = ?")
			.param(this.officer)
			.update();
	}

	@Test
	void thePageTellsServiceBatchReadinessAndWhatWasChanged() {
		assertThat(page("/officers/PF-1?asOf=2024-11-08")).contains("Unit PF-U", "Batch PF-B", "before the records",
				"through 28 Feb 2025", "Ready for Mission PF-M", "timeline-valid", "Course PF-C", "Latest changes",
				"Constable", "has not been in mission");
	}

	@Test
	void whatAwaitsApprovalOrIsExtendedIsSaidBesideTheRequirement() {
		assertThat(page("/officers/PF-1?asOf=2024-11-08")).doesNotContain("extended by order", "awaits approval");
		this.jdbc
			.sql("""
					with ordered as (
					    insert into extension_order (reference, authority, course_id, ordered_on, extended_until, group_words)
					    select 'PF/1', 'Headquarters', id, '2024-11-01', '2025-06-01', 'All' from course where code = 'PF-C'
					    returning id
					)
					insert into extension_line (order_id, completion_id, extended_until)
					select o.id, c.id, '2025-06-01' from ordered o, completion c where c.officer_id = ?
					""")
			.param(this.officer)
			.update();
		assertThat(page("/officers/PF-1?asOf=2024-11-08")).contains("31 May 2025", "extended by order");
		this.jdbc.sql("update completion set awaiting_approval = true, entered_by = 'trainer' where officer_id = ?")
			.param(this.officer)
			.update();
		assertThat(page("/officers/PF-1?asOf=2024-11-08")).contains("a pass awaits approval")
			.doesNotContain("extended by order");
	}

	@Test
	void changesNameTheAccountTheFieldAndBothValues() {
		assertThat(page("/officers/PF-1/changes.csv")).contains(",officer,changed,rank,Constable,Sergeant",
				",posting,added,,,", "completion,added,,,");
		assertThat(page("/officers/PF-1/changes")).contains("Changes to PF-1");
	}

	@Test
	void aViewerSeesNoBirthDateInPageChangesFilesAndApi() {
		assertThat(page("/officers/PF-1")).doesNotContain("1979", "Date of birth");
		assertThat(page("/officers/PF-1/changes")).doesNotContain("1979", "Date of birth");
		assertThat(page("/officers/PF-1/changes.csv")).doesNotContain("1979");
		assertThat(page("/officers.csv?q=pf-1")).doesNotContain("1979");
		assertThat(page("/api/v1/officers/PF-1")).doesNotContain("1979");
	}

	@Test
	@WithMockUser(roles = "DEPLOYMENT_OFFICER")
	void whoDoesMoreThanReadSeesIt() {
		assertThat(page("/officers/PF-1")).contains("3 Feb 1979");
		assertThat(page("/officers/PF-1/changes.csv")).contains("date_of_birth,,1979-02-03");
	}

	private String page(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

}
