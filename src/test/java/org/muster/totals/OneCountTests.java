package org.muster.totals;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.testing.MusterTest;
import org.muster.testing.Records;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every figure is counted once: dashboard, list, CSV, printed report and API give the
 * same number for the same day, be it past, today's or a forecast.
 */
@MusterTest
@Transactional
@WithMockUser
class OneCountTests {

	private static final LocalDate TODAY = LocalDate.of(2024, 11, 8);

	private static final String MISSION = "/missions/MSS";

	private static final Pattern ROW = Pattern.compile("<tr role=\"row\">(.*?)</tr>", Pattern.DOTALL);

	private static final Pattern CELL = Pattern.compile("<td role=\"cell\".*?>(.*?)</td>", Pattern.DOTALL);

	private static final Pattern NUMBER = Pattern.compile("−?[0-9][0-9,]*([.][0-9]+)?");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Positions positions;

	private Records records;

	private long mission;

	private long home;

	/**
	 * Two batches of the home service whose units stand one below the other, the first
	 * deployed by name and by number, in part home and in part extended; a partner by
	 * movements, one by returns, and others who pledged.
	 */
	@BeforeEach
	void recordAMission() {
		this.records = new Records(this.jdbc);
		this.mission = this.records.mission("MSS");
		this.home = this.records.home();
		this.records.mandate(this.mission, "2024-01-01", "2025-10-02", 2_500);
		this.records.pledge(this.mission, this.home, 1_000, "exact", "2023-07-29");
		partners();
		long course = this.records.course("TCCC", 12);
		this.records.requirement(this.mission, course, "2024-01-01");
		long above = this.records.unit("APS");
		long below = this.records.unit("RDU", above);
		long beside = this.records.unit("GSU");
		this.jdbc.sql("update unit set floor = 3 where id in (?, ?)").params(above, beside).update();
		long first = batch("B1", 60, "2024-06-25", 3);
		long out = this.records.movement(first, "out", "2024-06-25");
		this.records.report(this.records.movement(first, "out", "2024-07-16"), 40, "about");
		this.records.report(this.records.movement(first, "home", "2024-10-20"), 17, "exact");
		this.records.report(this.records.plan(first, "home", "2024-12-10"), 5, "at_least");
		long[] units = { above, below, beside };
		for (int number = 0; number < 7; number++) {
			long officer = officer("EX-1" + number, (number % 3 == 0) ? "F" : "M", units[number % 3], first);
			this.records.manifest(out, officer);
			if (number == 0) {
				long order = this.records.add("tour_extension", "batch_id", first, "reference", "Order 1", "authority",
						"IG", "ordered_on", LocalDate.of(2024, 9, 1), "new_end", LocalDate.of(2025, 3, 1),
						"whole_batch", false);
				this.records.add("extended_tour", "extension_id", order, "officer_id", officer);
			}
			if (number == 1) {
				this.records.manifest(this.records.plan(first, "home", "2024-12-01"), officer);
			}
		}
		long second = batch("B2", 6, "2024-12-15", 12);
		for (int number = 0; number < 6; number++) {
			long officer = officer("EX-2" + number, (number == 0) ? "F" : "M", units[number % 3], second);
			if (number < 4) {
				this.records.pass(officer, course, "2024-03-0" + (number + 1));
			}
		}
		for (int number = 0; number < 5; number++) {
			long officer = this.records.activeOfficer("EX-3" + number);
			this.records.posting(officer, units[number % 3], null, null);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-07-01", "2024-11-08", "2024-12-20" })
	void theFiguresOfTheMissionAreTheSameOnDashboardReportAndApi(String day) {
		Position position = on(day);
		String json = text("/api/v1" + MISSION + "/position?asOf=" + day);
		String dashboard = words(text(MISSION + "?asOf=" + day));
		String report = words(text(MISSION + "/reports/deployment-status?asOf=" + day));
		Map<String, Figure> figures = new LinkedHashMap<>();
		figures.put("deployed", position.deployed());
		figures.put("ready", position.ready());
		figures.put("inTraining", position.inTraining());
		figures.put("expected", position.expected());
		figures.put("pledged", position.pledged());
		figures.put("outstanding", position.outstanding());
		figures.put("afterNext", position.afterNext());
		figures.put("short", Objects.requireNonNull(position.shortOfAuthorised()));
		figures.forEach((name, figure) -> {
			assertThat(JsonPath.<Integer>read(json, "$." + name + ".number").longValue()).as(name)
				.isEqualTo(figure.number());
			assertThat(JsonPath.<List<String>>read(json, "$." + name + ".marks")).as(name)
				.hasSameSizeAs(figure.marks());
		});
		assertThat(dashboard).contains("Deployed " + figures.get("deployed"), "Ready to deploy " + position.ready(),
				"In training " + position.inTraining(), "Pledged by others " + position.pledgedByOthers(),
				"Short of authorised " + position.shortOfAuthorised());
		assertThat(report).contains(position.deployed() + " deployed", position.ready() + " ready",
				position.shortOfAuthorised() + " short of authorised");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-07-01", "2024-11-08", "2024-12-20" })
	void theListsOfTheDashboardAreTheSameAsPageFileReportAndApi(String day) {
		String dashboard = text(MISSION + "?asOf=" + day);
		String status = text(MISSION + "/reports/deployment-status.csv?asOf=" + day);
		String pledges = text(MISSION + "/reports/pledge-fulfilment.csv?asOf=" + day);
		String json = text("/api/v1" + MISSION + "/position?asOf=" + day);
		for (String list : List.of("batches", "units", "contributors")) {
			Sheet file = Sheet.of(text(MISSION + "/" + list + ".csv?asOf=" + day), 0);
			assertThat(file.rows()).as(list).isNotEmpty();
			file.isShownIn(text(MISSION + "/" + list + "?asOf=" + day));
			file.isShownIn(dashboard.substring(dashboard.indexOf("title-" + list)));
			assertThat(Sheet.of(text("/api/v1" + MISSION + "/" + list + ".csv?asOf=" + day), 0)).isEqualTo(file);
		}
		Sheet units = Sheet.of(text(MISSION + "/units.csv?asOf=" + day), 0);
		Sheet contributors = Sheet.of(text(MISSION + "/contributors.csv?asOf=" + day), 0);
		Sheet batches = Sheet.of(text(MISSION + "/batches.csv?asOf=" + day), 0);
		batches.agreesWith(Sheet.of(status, 0), "planned", "on_roll", "ready", "deployed");
		units.agreesWith(Sheet.of(status, 1), "on_roll", "women", "ready", "left_at_home");
		contributors.agreesWith(Sheet.of(status, 2), "pledged", "deployed", "outstanding");
		contributors.agreesWith(Sheet.of(pledges, 0), "pledged", "deployed", "outstanding", "women");
		batches.agreesWithJson(json, "$.batches[*]", "name", "planned", "onRoll", "ready", "deployed");
		units.agreesWithJson(json, "$.units[*]", "name", "onRoll", "women", "ready", "inTraining", "deployed");
		contributors.agreesWithJson(text("/api/v1" + MISSION + "/contributors?asOf=" + day), "$[*]", "name", "pledged",
				"deployed", "outstanding", "women");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-07-01", "2024-11-08", "2024-12-20" })
	void whatUnitsKeepAtHomeIsTheSameOnEveryPageFileAndReport(String day) {
		Sheet file = Sheet.of(text("/left-at-home.csv?asOf=" + day), 0);
		file.isShownIn(text("/left-at-home?asOf=" + day));
		file.agreesWith(Sheet.of(text(MISSION + "/reports/home-depletion.csv?asOf=" + day), 0), "active_officers",
				"away", "left_at_home", "floor", "floor_gap", "waiting");
		Sheet.of(text(MISSION + "/units.csv?asOf=" + day), 0).agreesWith(file, "left_at_home", "floor");
		assertThat(file.number("Unit APS", "left_at_home")).isGreaterThan(file.number("Unit RDU", "left_at_home"));
		long topmost = file.number("Unit APS", "left_at_home") + file.number("Unit GSU", "left_at_home");
		assertThat(words(text(MISSION + "/units?asOf=" + day))).containsPattern("All [0-9 ]* " + topmost + " ");
		long all = file.rows()
			.stream()
			.filter((row) -> file.value(row, "unit_above").isEmpty())
			.mapToLong((row) -> Long.parseLong(file.value(row, "left_at_home")))
			.sum();
		assertThat(words(text("/left-at-home?asOf=" + day))).containsPattern("All [0-9]+ [0-9]+ " + all + " ");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2024-07-01", "2024-11-08", "2024-12-20" })
	void whoIsDueHomeAddsUpToWhoIsDeployed(String day) {
		Sheet report = Sheet.of(text(MISSION + "/reports/rotation-plan.csv?asOf=" + day), 0);
		String page = text(MISSION + "/rotation?asOf=" + day);
		report.isShownIn(page);
		for (BatchPosition batch : on(day).batches()) {
			assertThat(report.sum(batch.name(), "officers")).as(batch.name()).isEqualTo(batch.deployed().number());
		}
		long named = this.jdbc.sql("select count(*) from mission_days(date '2024-11-08') m where m.days @> ?::date")
			.param(day)
			.query(Long.class)
			.single();
		assertThat(text(MISSION + "/rotation/officers.csv?asOf=" + day).lines().skip(1)).hasSize((int) named);
	}

	private Position on(String day) {
		return this.positions.of("MSS", new AsOf(LocalDate.parse(day), TODAY));
	}

	private void partners() {
		long bahamas = this.records.country("BS");
		this.records.pledge(this.mission, bahamas, 150, "about", "2024-01-15");
		long theirs = this.records.batch(this.mission, bahamas, "BS1", 6);
		this.records.report(this.records.movement(theirs, "out", "2024-06-28"), 6, "exact");
		long jamaica = this.records.country("JM");
		this.records.pledge(this.mission, jamaica, 20, "exact", "2024-05-01");
		this.records.add("strength_return", "mission_id", this.mission, "contributor_id", jamaica, "as_of",
				LocalDate.of(2024, 6, 30), "kind", "troops", "women", 5, "men", 28, "total", 33);
		this.records.pledge(this.mission, this.records.collective("OTHERS"), 1_900, "at_least", "2024-03-01");
	}

	private long batch(String code, int planned, String departure, int months) {
		long batch = this.records.batch(this.mission, this.home, code, planned);
		this.jdbc.sql("update batch set planned_departure = ?::date, tour_months = ? where id = ?")
			.params(departure, months, batch)
			.update();
		return batch;
	}

	private long officer(String number, String sex, long unit, long batch) {
		long officer = this.records.officer(number, sex);
		this.records.status(officer, "active", null, null);
		this.records.posting(officer, unit, null, null);
		this.records.roll(batch, officer, "2024-06-01", null);
		return officer;
	}

	private String text(String address) {
		var result = this.mvc.get().uri(address).exchange();
		assertThat(result).as(address).hasStatusOk();
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/** What a reader sees of a page. */
	private static String words(String html) {
		return html.replaceAll("(?s)<span class=\"visually-hidden\">.*?</span>", " ")
			.replaceAll("(?s)<[^>]*>", " ")
			.replace("&nbsp;", " ")
			.replaceAll("\\s+", " ");
	}

	/**
	 * A table of a file. Figures are told by the column of marks behind them.
	 *
	 * @param heads the names of the columns
	 * @param rows the values, row by row
	 */
	private record Sheet(List<String> heads, List<List<String>> rows) {

		/** The part of a CSV file, each of which but a single one has a title. */
		static Sheet of(String csv, int part) {
			List<String> parts = List.of(csv.replace("\r\n", "\n").strip().split("\n\n+"));
			List<String> lines = new ArrayList<>(parts.get(part).lines().toList());
			if (parts.size() > 1) {
				lines.remove(0);
			}
			List<List<String>> values = lines.stream().map((line) -> List.of(line.split(",", -1))).toList();
			return new Sheet(values.get(0),
					values.subList(1, values.size()).stream().filter((row) -> !row.get(0).equals("all")).toList());
		}

		/** The figures in the order of the page: its first table shows them as well. */
		void isShownIn(String page) {
			List<String> shown = ROW.matcher(page)
				.results()
				.map((row) -> row.group(1))
				.filter((row) -> row.contains("<td"))
				.limit(this.rows.size())
				.map(Sheet::figures)
				.toList();
			List<Integer> figures = this.heads.stream()
				.filter((head) -> this.heads.contains(head + "_marks"))
				.map(this.heads::indexOf)
				.toList();
			assertThat(shown).containsExactlyElementsOf(this.rows.stream()
				.map((row) -> figures.stream().map(row::get).map((one) -> one.replace(" %", "")).toList().toString())
				.toList());
		}

		private static String figures(String row) {
			return CELL.matcher(row)
				.results()
				.filter((cell) -> cell.group().startsWith("<td role=\"cell\" class=\"num\"")
						|| cell.group().contains(" class=\"num\""))
				.map(MatchResult::group)
				.map(OneCountTests::words)
				.map((cell) -> NUMBER.matcher(cell).results().map(MatchResult::group).findFirst().orElse(""))
				.map((number) -> number.replace(",", "").replace('−', '-'))
				.toList()
				.toString();
		}

		/** Rows of the same name in another sheet have the same values. */
		void agreesWith(Sheet other, String... columns) {
			List<String> shared = names().filter((name) -> other.names().anyMatch(name::equals)).toList();
			assertThat(shared).isNotEmpty();
			for (String name : shared) {
				for (String column : columns) {
					assertThat(other.values(name, column)).as("%s of %s", column, name).isEqualTo(values(name, column));
				}
			}
		}

		private Stream<String> names() {
			return this.rows.stream().map((row) -> row.get(0)).distinct();
		}

		private List<String> values(String name, String column) {
			return this.rows.stream()
				.filter((row) -> row.get(0).equals(name))
				.map((row) -> value(row, column))
				.toList();
		}

		void agreesWithJson(String json, String path, String name, String... fields) {
			List<Map<String, Object>> objects = JsonPath.read(json, path);
			assertThat(objects).hasSameSizeAs(this.rows);
			for (int index = 0; index < objects.size(); index++) {
				Map<String, Object> object = objects.get(index);
				List<String> row = this.rows.get(index);
				assertThat(object.get(name)).isEqualTo(row.get(0));
				for (String field : fields) {
					String column = field.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
					assertThat(figure(object.get(field))).as("%s of %s", field, row.get(0))
						.isIn(value(row, column), value(row, column).isEmpty() ? "0" : "");
				}
			}
		}

		@SuppressWarnings("unchecked")
		private static String figure(@Nullable Object figure) {
			return (figure != null) ? String.valueOf(((Map<String, Object>) figure).get("number")) : "";
		}

		private String value(List<String> row, String column) {
			return row.get(this.heads.indexOf(column));
		}

		long number(String name, String column) {
			return sum(name, column);
		}

		long sum(String name, String column) {
			return this.rows.stream()
				.filter((row) -> row.get(0).equals(name))
				.mapToLong((row) -> Long.parseLong(value(row, column)))
				.sum();
		}

	}

}
