package org.muster.readiness.web.register;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import javax.sql.DataSource;

import jakarta.servlet.ServletOutputStream;
import org.junit.jupiter.api.Test;
import org.muster.readiness.domain.register.RegisterFilter;
import org.muster.readiness.service.register.Register;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Listing;
import org.muster.testing.MusterTest;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.DelegatingServletOutputStream;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The register among very many officers: how soon a part of a name or number brings its
 * first page, and how fast its files are written, held against COPY of the same rows in
 * the same run. Run by the profile {@code benchmark}.
 */
@MusterTest
@WithMockUser(roles = "VIEWER")
class RegisterBenchmark {

	private static final Logger logger = LoggerFactory.getLogger(RegisterBenchmark.class);

	private static final int OFFICERS = Integer.getInteger("muster.officers", 1_000_000);

	private static final int REPEATED = 15;

	private static final long SLOWEST_MILLIS = 150;

	private static final double LEAST_SHARE = 0.6;

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Register register;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private DataSource database;

	@Autowired
	private Clock clock;

	@Test
	void aFragmentBringsItsFirstPageAtOnceAndFilesKeepPaceWithCopy() throws Exception {
		generate();
		for (String typed : List.of("yoba", "yobado", "ba", "gen-00012", "tufu ndu", "tufukyio", "nobody at all")) {
			long median = median(typed);
			logger.info("{} officers, \"{}\": median of {} pages {} ms", OFFICERS, typed, REPEATED, median);
			assertThat(median).as(typed).isLessThan(SLOWEST_MILLIS);
		}
		long copied = millis(this::copy);
		long csv = millis(() -> send(FileFormat.CSV, RegisterFilter.ALL));
		long xlsx = millis(() -> send(FileFormat.XLSX,
				new RegisterFilter(null, null, "Inspector", null, null, null, null, null, null)));
		double share = (double) copied / csv;
		logger.info("CSV of {} officers in {} ms, COPY {} ms, share {}; XLSX of {} in {} ms, heap {} MiB", OFFICERS,
				csv, copied, share, OFFICERS / 10, xlsx, Runtime.getRuntime().maxMemory() >> 20);
		assertThat(share).isGreaterThanOrEqualTo(LEAST_SHARE);
	}

	/** Invented names out of a few syllables, as alike as names are. */
	private void generate() {
		this.jdbc
			.sql("""
					with syllables as (
					    select array['ba','che','do','fu','gi','ha','jo','ka','lu','mo','na','o','pe','ri','so','tu','wa','yo','za',
					        'ki','mbe','nja','kwa','ndu'] as s
					)
					insert into officer (service_number, surname, other_names, rank, sex)
					select 'GEN-' || lpad(i::text, 7, '0'),
					       s[1 + abs(hashint4(i)) % 24] || s[1 + abs(hashint4(i + 7)) % 24] || s[1 + abs(hashint4(i + 13)) % 24],
					       s[1 + abs(hashint4(i + 31)) % 24] || s[1 + abs(hashint4(i + 37)) % 24],
					       case when i % 10 = 0 then 'Inspector' else 'Constable' end, case when i % 4 = 0 then 'F' else 'M' end
					from generate_series(1, :officers) i, syllables
					""")
			.param("officers", OFFICERS)
			.update();
		this.jdbc.sql("insert into unit (code, name) select 'GEN-' || i, 'Unit ' || i from generate_series(1, 50) i")
			.update();
		this.jdbc.sql("""
				insert into officer_posting (officer_id, unit_id)
				select o.id, (select min(id) from unit where code like 'GEN-%') + o.id % 50 from officer o
				where o.service_number like 'GEN-%'
				""").update();
		this.jdbc
			.sql("""
					insert into officer_status (officer_id, status) select id, 'active' from officer where service_number like 'GEN-%'
					""")
			.update();
		this.jdbc.sql("vacuum analyze").update();
	}

	private long median(String typed) throws Exception {
		long[] times = new long[REPEATED];
		for (int at = 0; at < REPEATED; at++) {
			times[at] = millis(() -> assertThat(this.mvc.get().uri("/officers?q={typed}", typed)).hasStatusOk());
		}
		Arrays.sort(times);
		return times[REPEATED / 2];
	}

	private void send(FileFormat format, RegisterFilter filter) {
		LocalDate today = LocalDate.now(this.clock);
		format.send(new Discarding(), "officers", RegisterColumns.ofFile(),
				(rows) -> this.register.each(filter, new AsOf(today, today), Listing.WHOLE, rows));
	}

	private void copy() throws Exception {
		try (Connection connection = this.database.getConnection()) {
			connection.unwrap(PGConnection.class)
				.getCopyAPI()
				.copyOut(
						"""
								copy (
								    select o.service_number, concat_ws(', ', o.surname, o.other_names), o.rank, o.sex, u.name, s.status, b.name
								    from officer o
								    left join officer_posting p on p.officer_id = o.id and daterange(p.from_day, p.until_day) @> current_date
								    left join unit u on u.id = p.unit_id
								    left join officer_status s on s.officer_id = o.id and daterange(s.from_day, s.until_day) @> current_date
								    left join roll_entry r on r.officer_id = o.id and daterange(r.from_day, r.until_day) @> current_date
								    left join batch b on b.id = r.batch_id
								    order by o.service_number_key
								) to stdout csv header""",
						OutputStream.nullOutputStream());
		}
	}

	private static long millis(Work work) throws Exception {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1_000_000;
	}

	/** Keeps nothing, as a reader who is fast enough. */
	private static final class Discarding extends MockHttpServletResponse {

		private final PrintWriter writer = new PrintWriter(
				new OutputStreamWriter(OutputStream.nullOutputStream(), StandardCharsets.UTF_8));

		@Override
		public PrintWriter getWriter() {
			return this.writer;
		}

		@Override
		public ServletOutputStream getOutputStream() {
			return new DelegatingServletOutputStream(OutputStream.nullOutputStream());
		}

	}

	/** Something to be timed. */
	interface Work {

		/** Does it. */
		void run() throws Exception;

	}

}
