package org.muster.readiness.scale;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Takes times of pages and statements.
 */
final class Timing {

	private Timing() {
	}

	/**
	 * The median time of two pages asked for in turn, in milliseconds. Somebody writes
	 * before each, so that no answer can be kept from the one before.
	 */
	static double[] ofPages(Page one, Page other, int runs) throws Exception {
		List<Long> first = new ArrayList<>();
		List<Long> second = new ArrayList<>();
		for (int run = -runs / 2; run < runs; run++) {
			long took = one.open();
			long beside = other.open();
			if (run >= 0) {
				first.add(took);
				second.add(beside);
			}
		}
		return new double[] { median(first), median(second) };
	}

	/** The median time of a statement in milliseconds. */
	static double of(Connection connection, int runs, String... statements) throws SQLException {
		List<Long> times = new ArrayList<>();
		for (int run = 0; run < runs; run++) {
			try (Statement statement = connection.createStatement()) {
				String sql = statements[run % statements.length].formatted(run);
				long start = System.nanoTime();
				statement.execute(sql);
				times.add(System.nanoTime() - start);
			}
		}
		return median(times);
	}

	/**
	 * How many pages a second so many connections get, for a while, after a shorter
	 * while.
	 */
	static double rate(int port, boolean isSignedIn, String address, int connections, int seconds) throws Exception {
		ExecutorService visitors = Executors.newFixedThreadPool(connections);
		List<Browser> browsers = new ArrayList<>();
		try {
			for (int number = 0; number < connections; number++) {
				Browser browser = new Browser(port);
				browsers.add(isSignedIn ? browser.signIn() : browser);
			}
			pages(visitors, browsers, address, seconds / 2.0);
			return pages(visitors, browsers, address, seconds) / (double) seconds;
		}
		finally {
			visitors.shutdownNow();
			for (Browser browser : browsers) {
				browser.close();
			}
		}
	}

	private static long pages(ExecutorService visitors, List<Browser> browsers, String address, double seconds)
			throws InterruptedException, ExecutionException {
		long end = System.nanoTime() + (long) (seconds * 1e9);
		List<Callable<Long>> visits = new ArrayList<>();
		for (Browser browser : browsers) {
			visits.add(() -> {
				long pages = 0;
				for (; System.nanoTime() < end; pages++) {
					browser.get(address);
				}
				return pages;
			});
		}
		long pages = 0;
		for (Future<Long> visit : visitors.invokeAll(visits, 10, TimeUnit.MINUTES)) {
			pages += visit.get();
		}
		return pages;
	}

	private static double median(List<Long> times) {
		return times.stream().sorted().toList().get(times.size() / 2) / 1e6;
	}

	/** A page that is asked for again and again over one connection. */
	record Page(Browser browser, Connection writer, String address) {

		/** Asks for it after a write and answers how long that took, in nanoseconds. */
		long open() throws Exception {
			try (Statement statement = this.writer.createStatement()) {
				statement.execute("select pg_current_xact_id()");
			}
			long start = System.nanoTime();
			this.browser.get(this.address);
			return System.nanoTime() - start;
		}

	}

}
