package org.muster.recorded;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import org.muster.testing.MusterTest;
import org.muster.testing.Records;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every address that answers to GET of the records of an earlier time. A query fails
 * there that groups by the key of a table and selects its other columns, since the
 * versions of a time come from a view, which has no key: group by each column. The views
 * are put before the tables within the transaction of the test, which rolls back.
 */
@MusterTest
@WithMockUser(roles = "ADMINISTRATOR")
@Transactional
class RecordedWalkTests {

	private static final int LEAST_ANSWERED = 140;

	private final Map<String, String> known = new LinkedHashMap<>();

	@Autowired
	private MockMvc mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	@Qualifier("requestMappingHandlerMapping")
	private RequestMappingHandlerMapping mappings;

	@Test
	void everyAddressAnswersFromEarlierRecords() throws Exception {
		askOfEarlierRecords();
		Map<String, String> failed = new TreeMap<>();
		int answered = 0;
		for (String pattern : patterns()) {
			String address = address(pattern);
			if (!address.contains("{")) {
				this.jdbc.sql("savepoint before_question").update();
				String problem = ask(address);
				this.jdbc.sql("rollback to savepoint before_question").update();
				if (problem.isEmpty()) {
					answered++;
				}
				else if (!problem.startsWith("4")) {
					failed.put(pattern, problem);
				}
			}
		}
		assertThat(failed).isEmpty();
		assertThat(answered).isGreaterThan(LEAST_ANSWERED);
	}

	/** What is wrong with the answer; nothing where it is well. */
	private String ask(String address) throws Exception {
		try {
			MockHttpServletResponse response = this.mvc
				.perform(MockMvcRequestBuilders.get(URI.create(address + "?recordedAt=2024-11-08&asOf=2024-11-08")))
				.andReturn()
				.getResponse();
			return (response.getStatus() < 400) ? unfinished(response) : String.valueOf(response.getStatus());
		}
		catch (ServletException | RuntimeException ex) {
			Throwable cause = ex;
			while (cause.getCause() != null) {
				cause = cause.getCause();
			}
			return String.valueOf(cause);
		}
	}

	/** What of a page was never put into words. */
	private static String unfinished(MockHttpServletResponse answer) throws UnsupportedEncodingException {
		if (!String.valueOf(answer.getContentType()).startsWith("text/html")) {
			return "";
		}
		String page = answer.getContentAsString();
		return Stream.of("th:text", "th:replace", "${", "??")
			.filter(page::contains)
			.map((found) -> "shows " + found)
			.collect(Collectors.joining(", "));
	}

	/** One for each method that answers. */
	private Set<String> patterns() {
		Set<String> patterns = new TreeSet<>();
		this.mappings.getHandlerMethods().keySet().forEach((mapping) -> {
			Set<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
			if (methods.isEmpty() || methods.contains(RequestMethod.GET)) {
				patterns
					.add(mapping.getPatternValues().stream().min(Comparator.comparing(String::length)).orElseThrow());
			}
		});
		return patterns;
	}

	/** The address with what is on record in the place of each variable. */
	private String address(String pattern) {
		String address = pattern.replace("{format:csv|xlsx}", "csv").replace("{kind:[a-z-]+}", "deployment-status");
		for (Map.Entry<String, String> one : this.known.entrySet()) {
			if (address.startsWith(one.getKey()) || address.startsWith("/api/v1" + one.getKey())) {
				address = address.replaceFirst("\\{[^}]*}", one.getValue());
			}
		}
		return address;
	}

	private void askOfEarlierRecords() {
		this.jdbc.sql("""
				select set_config('muster.records_at', '2024-11-09T00:00:00Z', true),
				       set_config('search_path', 'recorded, ' || current_setting('search_path'), true)
				""").query().singleRow();
	}

	@BeforeEach
	void record() {
		Records records = new Records(this.jdbc);
		long mission = records.mission("WALK");
		long country = records.country("ZW");
		long unit = records.unit("WALK-U");
		long officer = records.activeOfficer("WALK-1");
		long course = records.course("WALK-C", 12);
		long batch = records.batch(mission, country, "WALK-B", 10);
		records.mandate(mission, "2024-01-01", "2025-01-01", 100);
		records.posting(officer, unit, null, null);
		long requirement = records.requirement(mission, course, "2024-01-01");
		long completion = records.pass(officer, course, "2024-05-01");
		records.roll(batch, officer, "2024-06-01", null);
		long movement = records.move(batch, "out", "2024-10-01", null, null);
		records.strengthReturn(mission, country, "2024-10-01", 5);
		long pledge = records.pledge(mission, country, 20, "about", "2024-02-01");
		long statement = records.statement("WALK-S", "2024-10-01");
		long claim = records.claim(statement, mission, "deployed", "2024-10-01", 5, "exact");
		long session = records.add("course_session", "course_id", course, "venue", "Hall", "first_day",
				LocalDate.of(2024, 5, 1), "last_day", LocalDate.of(2024, 5, 2), "capacity", 10);
		long order = records.add("extension_order", "reference", "WALK-X", "authority", "HQ", "course_id", course,
				"ordered_on", LocalDate.of(2024, 6, 1), "months", 1, "group_words", "all");
		long equipment = records.add("equipment_pledge", "mission_id", mission, "contributor_id", country, "kind",
				"kit", "item", "Radio", "number", 5, "pledged_on", LocalDate.of(2024, 2, 1));
		long need = records.add("equipment_need", "mission_id", mission, "contributor_id", country, "kind", "kit",
				"item", "Radio", "number", 9, "from_day", LocalDate.of(2024, 2, 1));
		know("/api/v1/exports/", "/exports/", "officers");
		know("/missions/{mission}/units", "/missions/{code}/units", "WALK");
		know("/missions/WALK/units", "/missions/WALK/contributors", "WALK-U");
		know("/missions/", "/missions/", "WALK");
		know("/batches/", "/batches/", "WALK-B");
		know("/officers/", "/officers/", "WALK-1");
		know("/courses/", "/courses/", "WALK-C");
		know("/units/", "/units/", "WALK-U");
		know("/statements/", "/statements/", "WALK-S");
		know("/contributors/", "/contributors/", "ZW");
		know("/sessions/", "/sessions/", session);
		know("/completions/", "/approvals/", completion);
		know("/claims/", "/claims/", claim);
		know("/extension-orders/", "/extension-orders/", order);
		know("/movements/", "/movements/", movement);
		know("/pledges/", "/pledges/", pledge);
		know("/equipment/", "/equipment/", equipment);
		know("/needs/", "/needs/", need);
		know("/requirements/", "/requirements/", requirement);
	}

	private void know(String below, String orBelow, Object value) {
		this.known.put(below, String.valueOf(value));
		this.known.put(orBelow, String.valueOf(value));
	}

}
