package org.muster.database.rules;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ReportRulesTests extends RuleTest {

	private static final String INSERT = """
			insert into issued_report (mission_id, year, serial, number, kind, title, marking, as_of, forecast,
			    recorded_until, issued_at, issued_by, contents, contents_hash, pdf, pdf_hash)
			values (?, 2024, ?, ?, 'deployment-status', 'Status', 'OFFICIAL', '2024-11-08', false, now(), now(), 'D. Officer',
			    ?, encode(sha256(convert_to(?, 'UTF8')), 'hex'), ?, encode(sha256(?), 'hex'))
			""";

	@Test
	void anIssuedReportIsNeverChangedOrRemoved() {
		long report = report(this.records.mission("RPA"), 1);
		refused("issued_report_is_never_changed", () -> sql("update issued_report set title = 'Another'"));
		refused("issued_report_is_never_changed", () -> sql("delete from issued_report where id = ?", report));
		refused("issued_report_is_never_changed", () -> sql("truncate issued_report cascade"));
		sql("insert into report_end (report_id, reason) values (?, 'Wrong figures')", report);
		refused("issued_report_is_never_changed", () -> sql("delete from report_end"));
		refused("report_ends_once",
				() -> sql("insert into report_end (report_id, reason) values (?, 'Again')", report));
	}

	@Test
	void aReportHasTheChecksumsOfWhatWasIssued() {
		long mission = this.records.mission("RPB");
		refused("pdf_has_its_checksum",
				() -> sql(INSERT, mission, 1, "RPB-2024-0001", "{}", "{}", "bytes".getBytes(), "other".getBytes()));
		refused("contents_have_their_checksum",
				() -> sql(INSERT, mission, 1, "RPB-2024-0001", "{}", "[]", "bytes".getBytes(), "bytes".getBytes()));
	}

	@Test
	void numbersOfAMissionAndYearHaveNeitherGapsNorDoubles() {
		long one = this.records.mission("RPC");
		long other = this.records.mission("RPD");
		assertThat(next(one, 2024)).isEqualTo(1);
		assertThat(next(one, 2024)).isEqualTo(2);
		assertThat(next(one, 2025)).isEqualTo(1);
		assertThat(next(other, 2024)).isEqualTo(1);
		refused("report_number_never_goes_back", () -> sql("update report_number set last = last + 2"));
		refused("report_number_never_goes_back", () -> sql("delete from report_number"));
		report(one, 1);
		refused("report_serial_is_given_once",
				() -> sql(INSERT, one, 1, "RPC-2024-0009", "{}", "{}", "b".getBytes(), "b".getBytes()));
	}

	@Test
	void whoeverIssuesMeanwhileWaitsAndANumberThatFailsIsGivenAgain() throws SQLException {
		long mission = committedMission();
		try (Connection first = DATABASE.connect(); Connection second = DATABASE.connect()) {
			first.setAutoCommit(false);
			second.setAutoCommit(false);
			assertThat(next(first, mission)).isEqualTo(1);
			assertThatExceptionOfType(SQLException.class).isThrownBy(() -> next(second, mission))
				.matches((ex) -> ex.getSQLState().equals("55P03"));
			second.rollback();
			first.rollback();
			assertThat(next(second, mission)).isEqualTo(1);
			second.rollback();
		}
	}

	private static long committedMission() throws SQLException {
		try (Connection connection = DATABASE.connect(); Statement statement = connection.createStatement()) {
			var key = statement.executeQuery(
					"insert into mission (code, name, host_country) values ('RPE', 'Mission', 'HT') returning id");
			key.next();
			return key.getLong(1);
		}
	}

	private static int next(Connection connection, long mission) throws SQLException {
		try (Statement statement = connection.createStatement()) {
			statement.execute("set local lock_timeout = '100ms'");
			var serial = statement.executeQuery("select next_report_number(" + mission + ", 2024)");
			serial.next();
			return serial.getInt(1);
		}
	}

	private int next(long mission, int year) {
		return this.jdbc.sql("select next_report_number(?, ?)").params(mission, year).query(Integer.class).single();
	}

	private long report(long mission, int serial) {
		sql(INSERT, mission, serial, mission + "-2024-" + serial, "{}", "{}", "b".getBytes(), "b".getBytes());
		return this.jdbc.sql("select max(id) from issued_report").query(Long.class).single();
	}

}
