package org.muster.database;

import org.springframework.boot.context.event.ApplicationFailedEvent;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Starts the embedded database as soon as its folder is known, while the application is
 * put together on another core.
 */
public final class EarlyDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		if (EmbeddedDatabaseConfiguration.isWanted(context.getEnvironment())) {
			DatabaseSettings settings = Binder.get(context.getEnvironment())
				.bindOrCreate("muster", DatabaseSettings.class);
			DatabaseStart start = DatabaseStart.of(settings.dataDirectory());
			context.getBeanFactory().registerSingleton("databaseStart", start);
			context.addApplicationListener((ApplicationListener<ApplicationFailedEvent>) (failed) -> start.abandon());
		}
	}

}
