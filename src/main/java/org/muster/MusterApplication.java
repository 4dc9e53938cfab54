package org.muster;

import java.util.Arrays;
import java.util.Map;

import org.muster.database.EarlyDatabase;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.data.autoconfigure.web.DataWebAutoConfiguration;

/**
 * Starts Muster: the web application that tracks a mission deployment.
 */
@SpringBootApplication(exclude = DataWebAutoConfiguration.class)
@ConfigurationPropertiesScan
public class MusterApplication {

	/**
	 * Starts the application.
	 * @param args Spring Boot arguments, for instance {@code --server.port=9090}
	 */
	public static void main(String[] args) {
		SpringApplication application = new SpringApplication(MusterApplication.class);
		application.addInitializers(new EarlyDatabase());
		if (Arrays.asList(args).contains("--muster.verify")) {
			// A command may run beside the application, whose port is taken.
			application.setDefaultProperties(Map.of("server.port", "0"));
		}
		application.run(args);
	}

}
