package org.muster.readiness.scale;

import java.time.Clock;

import org.bare.page.BarePageApplication;
import org.muster.MusterApplication;
import org.muster.testing.TestClock;
import org.muster.testing.TestDatabase;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

import org.springframework.context.annotation.Primary;

/**
 * An application that answers over HTTP from a database of the test server, on the day of
 * the test clock.
 */
record RunningMuster(ConfigurableApplicationContext context, TestDatabase database) implements AutoCloseable {

	static final String PASSWORD = "admin-password-1";

	/** Starts Muster. */
	static RunningMuster on(TestDatabase database) {
		return start(database, "templates", MusterApplication.class, AtTestTime.class);
	}

	/** Starts the bare page. */
	static RunningMuster barePageOn(TestDatabase database) {
		return start(database, "bare", BarePageApplication.class);
	}

	private static RunningMuster start(TestDatabase database, String templates, Class<?>... sources) {
		ConfigurableApplicationContext context = new SpringApplicationBuilder(sources).run("--server.port=0",
				"--spring.datasource.url=" + database.url(), "--spring.datasource.username=" + database.username(),
				"--spring.datasource.password=" + database.password(), "--muster.admin-password=" + PASSWORD,
				"--spring.main.banner-mode=off", "--spring.thymeleaf.prefix=classpath:/" + templates + "/");
		return new RunningMuster(context, database);
	}

	int port() {
		return this.context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
	}

	<T> T bean(Class<T> type) {
		return this.context.getBean(type);
	}

	@Override
	public void close() {
		this.context.close();
	}

	@TestConfiguration(proxyBeanMethods = false)
	static class AtTestTime {

		@Bean
		@Primary
		Clock testClock() {
			return new TestClock();
		}

	}

}
