package org.muster.testing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;

import org.flywaydb.core.Flyway;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one PostgreSQL of all tests of this JVM: the one that
 * {@code MUSTER_TEST_DATABASE_URL} names (with {@code _USERNAME} and {@code _PASSWORD}),
 * else a container where a Docker engine answers, else the one that Muster brings,
 * without durability. It goes away with the JVM.
 */
public final class DatabaseServer {

	private static final Logger logger = LoggerFactory.getLogger(DatabaseServer.class);

	private final TestDatabase administration;

	private final String prefix = "muster_test_" + ProcessHandle.current().pid() + "_";

	private final AtomicInteger count = new AtomicInteger();

	private final Deque<String> databases = new ArrayDeque<>();

	private DatabaseServer(TestDatabase administration) {
		this.administration = administration;
	}

	/** The server, started by the first call. */
	public static DatabaseServer get() {
		return Holder.SERVER;
	}

	/** Makes a database with Muster's tables, as all migrations leave them. */
	public TestDatabase createDatabase() {
		return create(Template.NAME);
	}

	/** Makes a database with nothing in it. */
	public TestDatabase createEmptyDatabase() {
		return create("template0");
	}

	private synchronized TestDatabase create(String template) {
		String name = this.prefix + this.count.incrementAndGet();
		this.administration.execute("create database " + name + " template " + template);
		this.databases.push(name);
		return this.administration.named(name);
	}

	private synchronized void dropDatabases() {
		this.databases.forEach((name) -> this.administration.execute("drop database " + name + " with (force)"));
	}

	/** Starts the server once for the JVM. */
	private static final class Holder {

		private static final DatabaseServer SERVER = start();

		private static DatabaseServer start() {
			TestServers.Choice choice = TestServers.choose();
			logger.info("Tests run on {}", choice.description());
			DatabaseServer server = new DatabaseServer(choice.administration());
			if (choice.isShared()) {
				Runtime.getRuntime().addShutdownHook(new Thread(server::dropDatabases));
			}
			return server;
		}

	}

	/** Migrates once for the JVM; copying that database takes a fraction of the time. */
	private static final class Template {

		private static final String NAME = migrate();

		private static String migrate() {
			DatabaseServer server = get();
			TestDatabase template = server.createEmptyDatabase();
			Flyway.configure().dataSource(template.url(), template.username(), template.password()).load().migrate();
			return server.databases.element();
		}

	}

}
