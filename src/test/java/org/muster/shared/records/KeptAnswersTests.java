package org.muster.shared.records;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.muster.testing.DatabaseServer;
import org.muster.testing.TestDatabase;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An answer is kept as long as nobody writes, and no longer.
 */
class KeptAnswersTests {

	private static final TestDatabase DATABASE = DatabaseServer.get().createDatabase();

	private final Connection reader;

	private final Connection writer;

	private final KeptAnswers answers;

	private final AtomicInteger asked = new AtomicInteger();

	KeptAnswersTests() throws SQLException {
		this.reader = DATABASE.connect();
		this.writer = DATABASE.connect();
		this.answers = new KeptAnswers(client(this.reader));
		client(this.writer).sql("create table if not exists note (words text)").update();
	}

	@AfterEach
	void close() throws SQLException {
		this.reader.close();
		this.writer.close();
	}

	@Test
	void anAnswerIsNewAfterEveryWrite() throws SQLException {
		// The server of the tests may have other guests who write.
		for (int number = 1; number <= 20; number++) {
			assertThat(notes("all")).isEqualTo(notes("all"));
			long before = notes("all");
			client(this.writer).sql("insert into note values ('one')").update();
			assertThat(notes("all")).isEqualTo(before + 1);
		}
	}

	@Test
	void whatIsNotCommittedIsNotSeenAndThenIs() throws SQLException {
		long before = notes("open");
		this.writer.setAutoCommit(false);
		client(this.writer).sql("insert into note values ('open')").update();
		assertThat(notes("open")).isEqualTo(before);
		// Somebody else comes and goes meanwhile, so that the bounds move on.
		client(this.reader).sql("insert into note values ('beside')").update();
		assertThat(notes("open")).isEqualTo(before + 1);
		this.writer.commit();
		this.writer.setAutoCommit(true);
		assertThat(notes("open")).isEqualTo(before + 2);
	}

	@Test
	void whatIsNotAskedAnewIsAnsweredFromWhatIsKept() {
		for (int number = 0; number < 200; number++) {
			notes("again");
		}
		assertThat(this.asked.get()).isLessThan(150);
	}

	@Test
	void whatDoesNotLastIsNotKept() {
		for (int number = 0; number < 5; number++) {
			this.answers.of("passing", this.asked::incrementAndGet, (answer) -> false);
		}
		assertThat(this.asked.get()).isEqualTo(5);
	}

	private long notes(String question) {
		return this.answers.of(question, () -> {
			this.asked.incrementAndGet();
			return client(this.reader).sql("select count(*) from note").query(Long.class).single();
		}, (answer) -> true);
	}

	private static JdbcClient client(Connection connection) {
		return JdbcClient.create(new SingleConnectionDataSource(connection, true));
	}

}
