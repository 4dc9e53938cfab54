package org.muster.testing;

import java.util.Map;

import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * What {@link MusterTest} and {@link MusterServerTest} put around the application.
 */
final class TestEnvironment {

	private TestEnvironment() {
	}

	/**
	 * Gives each application context a database of its own, kept as long as the context.
	 */
	static class Database implements ApplicationContextInitializer<ConfigurableApplicationContext> {

		@Override
		public void initialize(ConfigurableApplicationContext context) {
			TestDatabase database = DatabaseServer.get().createDatabase();
			context.getEnvironment()
				.getPropertySources()
				.addFirst(new MapPropertySource("testDatabase",
						Map.of("spring.datasource.url", database.url(), "spring.datasource.username",
								database.username(), "spring.datasource.password", database.password(),
								// a test that wants reports made by themselves starts its
								// own scheduler
								"muster.reports.schedules", "false", "muster.reports.patience", "20ms")));
		}

	}

	/** Puts the test clock in the place of the application's. */
	@TestConfiguration(proxyBeanMethods = false)
	static class ClockConfiguration {

		@Bean
		@Primary
		TestClock testClock() {
			return new TestClock();
		}

	}

	/** Sets the clock back before each test. */
	static class ClockReset implements BeforeEachCallback {

		@Override
		public void beforeEach(ExtensionContext context) {
			SpringExtension.getApplicationContext(context).getBean(TestClock.class).reset();
		}

	}

}
