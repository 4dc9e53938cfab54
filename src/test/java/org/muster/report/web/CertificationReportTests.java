package org.muster.report.web;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

@MusterTest(properties = "muster.example-mission=true")
@WithMockUser(roles = "VIEWER")
@Transactional
class CertificationReportTests {

	private static final String REPORT = "/missions/MSS/reports/certification";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	/**
	 * Batch 2 was signed for when it had three officers, one of them under another name.
	 */
	@BeforeEach
	void sign() {
		this.jdbc.sql("""
				with signed as (
				    insert into certification
				        (batch_id, token, signed_on, signatory, authority, planned_strength, on_roll, ready)
				    select id, gen_random_uuid(), '2024-11-04', 'A. Commissioner', 'Standing order 7', 600, 3, 2
				    from batch where code = 'B2'
				    returning id
				), three as (
				    select o.*, row_number() over (order by o.id) as place
				    from officer o
				    join roll_entry r on r.officer_id = o.id
				    join batch b on b.id = r.batch_id and b.code = 'B2'
				    order by o.id
				    limit 3
				)
				insert into certified_officer
				    (certification_id, officer_id, verdict, reason, ready, service_number, name, rank, sex)
				select s.id, t.id, case t.place when 3 then 'refused' else 'accepted' end,
				       case t.place when 3 then 'Not ready' end, t.place < 3, t.service_number,
				       case t.place when 1 then 'Formerly, Named' else t.surname end, t.rank, t.sex
				from signed s cross join three t
				""").update();
	}

	@Test
	void theNamesAreThoseThatWereSignedForOnSheetsOfTheirOwn() {
		PdfText pdf = PdfText.of(bytes(REPORT + ".pdf?batch=B2&asOf=2024-11-08"));
		assertThat(pdf.text()).contains("Certification of Batch 2", "signed on 4 November 2024 by A. Commissioner",
				"by authority of Standing order 7", "certified on 4 November 2024 that 2 of the 3 officers",
				"A. Commissioner, signature, date", "Annex: 3 names", "Formerly, Named", "Refused Not ready");
		assertThat(pdf.text().indexOf("Annex: 3 names")).isGreaterThan(pdf.text().indexOf("page 1 of"));
	}

	@Test
	void whatTheRecordsSayOtherwiseSinceIsListed() {
		assertThat(this.mvc.get().uri(REPORT + "?batch=B2&asOf=2024-11-08")).bodyText()
			.contains("598 changes since", "joined the roll and is not covered", "was not ready and is ready")
			.doesNotContain("??");
		assertThat(this.mvc.get().uri(REPORT + ".csv?batch=B2&asOf=2024-11-08")).bodyText()
			.contains("Formerly, Named", "accepted", "refused");
	}

	@Test
	void beforeItWasSignedNoneStands() {
		assertThat(this.mvc.get().uri(REPORT + "?batch=B2&asOf=2024-11-03")).bodyText()
			.contains("No certification of this batch stands on this day", "A. Commissioner")
			.doesNotContain("??");
	}

	private byte[] bytes(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).hasStatusOk();
		return result.getResponse().getContentAsByteArray();
	}

}
