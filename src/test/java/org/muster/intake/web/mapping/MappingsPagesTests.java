package org.muster.intake.web.mapping;

import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.file.ColumnMapping;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.reading.NamedMapping;
import org.muster.intake.service.mapping.Mappings;
import org.muster.testing.MusterTest;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@MusterTest
@Transactional
@WithMockUser(username = "trainer", roles = "TRAINING_OFFICER")
class MappingsPagesTests {

	private static final ColumnMapping HEADINGS = new ColumnMapping(Map.of("stamm nr", "service_number"));

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Mappings mappings;

	private long id;

	@BeforeEach
	void aKeptMapping() {
		this.mappings.keep(new NamedMapping("MP Roster/1", completions(), HEADINGS));
		this.id = this.jdbc.sql("select id from column_mapping where name = 'MP Roster/1'").query(Long.class).single();
	}

	@Test
	void theListTellsWhatItMeansWhoKeptItAndWhenItWasLastUsed() {
		String row = "MP Roster/1,completions,stamm nr → service_number,2024-11-08 12:00,muster,";
		assertThat(this.mvc.get().uri("/mappings")).hasStatusOk()
			.bodyText()
			.contains("MP Roster/1", "stamm nr → service_number", "never");
		assertThat(this.mvc.get().uri("/mappings.csv")).bodyText().contains(row + ",");
		this.mappings.used(List.of(new SourceFile("a.csv", completions(), InputStream::nullInputStream,
				new Spelling(Spelling.STANDARD.days(), Spelling.STANDARD.charset(), HEADINGS))));
		assertThat(this.mvc.get().uri("/mappings.csv")).bodyText().contains(row + "2024-11-08 12:00,muster");
	}

	@Test
	void itIsRemovedAfterAQuestionAndStaysInTheHistory() {
		assertThat(this.mvc.get().uri("/mappings/{id}/removal", this.id)).bodyText()
			.contains("Remove the mapping MP Roster/1", "matched by hand");
		assertThat(remove("0")).hasRedirectedUrl("/mappings");
		assertThat(this.mvc.get().uri("/mappings")).bodyText().doesNotContain("MP Roster/1");
		assertThat(this.jdbc.sql("select count(*) from history.column_mapping where removed and id = ?")
			.param(this.id)
			.query(Long.class)
			.single()).isOne();
		assertThat(this.mvc.get().uri("/mappings/{id}/removal", this.id)).hasStatus(404);
	}

	@Test
	void oneThatWasKeptAnewMeanwhileIsNotRemoved() {
		this.mappings.keep(new NamedMapping("mp roster/1", completions(), HEADINGS));
		assertThat(remove("0")).hasStatusOk().bodyText().contains("another mapping under this name meanwhile");
	}

	@Test
	@WithMockUser(roles = "DEPLOYMENT_OFFICER")
	void onlyWhoMayImportSuchFilesForgetsIt() {
		assertThat(remove("0")).hasStatus(403);
	}

	private MvcTestResult remove(String version) {
		return this.mvc.post().uri("/mappings/{id}/removal", this.id).with(csrf()).param("version", version).exchange();
	}

	private static Kind completions() {
		return Objects.requireNonNull(Kinds.named("completions"));
	}

}
