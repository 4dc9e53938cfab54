package org.muster.report.domain.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The table of issued reports, which the database lets nobody change.
 */
@Repository
public class Archive {

	private static final String LIST = """
			select r.id, r.number, m.code as mission, r.kind, r.title, r.marking, r.as_of, r.forecast, r.recorded_until,
			       r.issued_at, r.issued_by, r.contents_hash, r.pdf_hash, e.reason, e.recorded_at as ended_at,
			       e.recorded_by as ended_by, s.number as successor,
			       case when e.id is null then 'valid' when s.id is null then 'withdrawn' else 'superseded' end as standing
			from issued_report r
			join mission m on m.id = r.mission_id
			left join report_end e on e.report_id = r.id
			left join issued_report s on s.id = e.successor_id
			""";

	private final JdbcClient jdbc;

	Archive(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * The next number of a mission in a year. Others who ask for one wait until the
	 * transaction ends; if it fails, the number was never given.
	 * @param mission the key of the mission
	 * @param year the year
	 * @return from 1
	 */
	public int nextSerial(long mission, int year) {
		return this.jdbc.sql("select next_report_number(:mission, :year)")
			.param("mission", mission)
			.param("year", year)
			.query(Integer.class)
			.single();
	}

	/**
	 * Keeps a report.
	 * @param report the report
	 */
	public void keep(NewReport report) {
		this.jdbc.sql("""
				insert into issued_report (mission_id, year, serial, number, kind, title, marking, as_of, forecast,
				    recorded_until, issued_at, issued_by, contents, contents_hash, pdf, pdf_hash)
				values (:mission, :year, :serial, :number, :kind, :title, :marking, :asOf, :forecast, :recordedUntil,
				    :issuedAt, :issuedBy, :contents, :contentsHash, :pdf, :pdfHash)
				""")
			.param("mission", report.mission())
			.param("year", report.year())
			.param("serial", report.serial())
			.param("number", report.number())
			.param("kind", report.kind())
			.param("title", report.title())
			.param("marking", report.marking())
			.param("asOf", report.asOf())
			.param("forecast", report.forecast())
			.param("recordedUntil", report.recordedUntil().atOffset(ZoneOffset.UTC))
			.param("issuedAt", report.issuedAt().atOffset(ZoneOffset.UTC))
			.param("issuedBy", report.issuedBy())
			.param("contents", report.contents())
			.param("contentsHash", report.contentsHash())
			.param("pdf", report.pdf())
			.param("pdfHash", report.pdfHash())
			.update();
	}

	/**
	 * Says that a report no longer stands.
	 * @param report the key of the report
	 * @param successor the key of the report in its place, if any
	 * @param reason why
	 */
	public void end(long report, @Nullable Long successor, String reason) {
		this.jdbc.sql("insert into report_end (report_id, successor_id, reason) values (:report, :successor, :reason)")
			.param("report", report)
			.param("successor", successor)
			.param("reason", reason)
			.update();
	}

	/**
	 * A report.
	 * @param number its number in any case
	 * @return the report, if there is one
	 */
	public Optional<IssuedReport> find(String number) {
		return this.jdbc.sql(LIST + " where lower(r.number) = lower(:number)")
			.param("number", number)
			.query(Archive::read)
			.optional();
	}

	/**
	 * A part of the list of all reports.
	 * @param after the key of the report after which to go on, {@code null} for the
	 * beginning
	 * @param most how many at most
	 * @return the latest first
	 */
	public List<IssuedReport> page(@Nullable Long after, int most) {
		return this.jdbc
			.sql(LIST + " where cast(:after as bigint) is null or r.id < :after order by r.id desc limit :most")
			.param("after", after)
			.param("most", most)
			.query(Archive::read)
			.list();
	}

	/**
	 * How many reports were issued.
	 * @return the number of reports
	 */
	public long count() {
		return this.jdbc.sql("select count(*) from issued_report").query(Long.class).single();
	}

	/**
	 * The PDF of a report.
	 * @param id the key of the report
	 * @return the very bytes that were issued
	 */
	public byte[] pdf(long id) {
		return this.jdbc.sql("select pdf from issued_report where id = :id")
			.param("id", id)
			.query(byte[].class)
			.single();
	}

	/**
	 * The contents of a report.
	 * @param id the key of the report
	 * @return the very JSON that was issued
	 */
	public String contents(long id) {
		return this.jdbc.sql("select contents from issued_report where id = :id")
			.param("id", id)
			.query(String.class)
			.single();
	}

	private static IssuedReport read(ResultSet row, int index) throws SQLException {
		Timestamp ended = row.getTimestamp("ended_at");
		return new IssuedReport(row.getLong("id"), row.getString("number"), row.getString("mission"),
				row.getString("kind"), row.getString("title"), row.getString("marking"),
				row.getObject("as_of", LocalDate.class), row.getBoolean("forecast"),
				row.getTimestamp("recorded_until").toInstant(), row.getTimestamp("issued_at").toInstant(),
				row.getString("issued_by"), row.getString("contents_hash"), row.getString("pdf_hash"),
				row.getString("standing"), row.getString("reason"), (ended != null) ? ended.toInstant() : null,
				row.getString("ended_by"), row.getString("successor"));
	}

}
