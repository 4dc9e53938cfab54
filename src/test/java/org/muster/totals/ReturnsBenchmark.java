package org.muster.totals;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

/**
 * The pages of a mission with 60,000 strength returns, 100 contributors by 120 months by
 * 5 kinds, against those of a mission with the same contributors and 10 returns; run by
 * the profile {@code benchmark}.
 */
@MusterTest
class ReturnsBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(ReturnsBenchmark.class);

	private static final List<String> KINDS = List.of("formed_police_unit", "individual_police", "troops", "experts",
			"staff_officers");

	private static final List<String> PAGES = List.of("", "/contributors", "/pledges", "/mandates", "/by-mandate",
			"/movements", "/batches", "/units", "/headcount", "/women", "/discrepancies", "/equipment", "/shortfalls",
			"/outlasting");

	private static final int ROUNDS = Integer.getInteger("muster.rounds", 60);

	private static final double MOST = 1.25;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Test
	void everyPageOfAMissionStaysWithinAQuarterOfItsTimeWithTenReturns() {
		List<String> countries = prepare();
		StringBuilder few = new StringBuilder("mission,contributor,as_of,kind,women,men,total\n");
		countries.stream().limit(10).forEach((code) -> few.append("FEW,%s,2024-10-31,troops,5,5,10%n".formatted(code)));
		StringBuilder many = new StringBuilder("mission,contributor,as_of,kind,women,men,total\n");
		for (String code : countries) {
			for (int month = 0; month < 120; month++) {
				LocalDate day = LocalDate.of(2014, 12, 1).plusMonths(month).minusDays(1);
				for (String kind : KINDS) {
					int women = (month + code.charAt(1)) % 9;
					many.append("MANY,%s,%s,%s,%d,%d,%d%n".formatted(code, day, kind, women, 10, women + 10));
				}
			}
		}
		load(few.toString());
		long start = System.nanoTime();
		load(many.toString());
		logger.info("60,000 returns imported in one file in {} ms",
				Duration.ofNanos(System.nanoTime() - start).toMillis());
		this.jdbc.sql("analyze").update();

		Map<String, Double> shares = new LinkedHashMap<>();
		for (String page : PAGES) {
			shares.put(page, share(page));
		}
		share("/strength");
		share("/returns");
		assertThat(shares).allSatisfy((page, share) -> assertThat(share).as(page).isLessThan(MOST));
	}

	private double share(String page) {
		List<Long> few = new ArrayList<>();
		List<Long> many = new ArrayList<>();
		for (int round = 0; round < ROUNDS; round++) {
			few.add(time("FEW", page));
			many.add(time("MANY", page));
		}
		double share = (double) median(many) / median(few);
		logger.info("{}", "%-16s %7.1f ms with 10 returns, %7.1f ms with 60,000: %.2f".formatted(page,
				median(few) / 1e6, median(many) / 1e6, share));
		return share;
	}

	private long time(String mission, String page) {
		long start = System.nanoTime();
		assertThat(this.mvc.get()
			.uri(URI.create("/missions/" + mission + page))
			.with(user("d").roles("DEPLOYMENT_OFFICER"))).hasStatusOk();
		return System.nanoTime() - start;
	}

	private static long median(List<Long> times) {
		List<Long> warm = new ArrayList<>(times.subList(times.size() / 3, times.size()));
		Collections.sort(warm);
		return warm.get(warm.size() / 2);
	}

	/** Two missions of ten mandates with pledges of the same hundred countries. */
	private List<String> prepare() {
		Records records = new Records(this.jdbc);
		List<String> codes = this.jdbc.sql("select code from country order by code limit 100")
			.query(String.class)
			.list();
		List<Long> contributors = codes.stream().map(records::country).toList();
		for (String code : List.of("FEW", "MANY")) {
			long mission = records.mission(code);
			for (int year = 2014; year < 2024; year++) {
				records.mandate(mission, year + "-11-30", (year + 1) + "-11-30", 5000);
			}
			contributors.forEach((one) -> records.pledge(mission, one, 100, "exact", "2014-11-30"));
		}
		return codes;
	}

	private void load(String file) {
		assertThat(this.mvc.post()
			.uri("/api/v1/imports?kind=strength_returns")
			.multipart()
			.file(new MockMultipartFile("file", "strength_returns.csv", "text/csv",
					file.getBytes(StandardCharsets.UTF_8)))
			.with(user("d").roles("ADMINISTRATOR"))).hasStatusOk();
	}

}
