package org.muster;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/**
 * Starts Muster: the web application that tracks a mission deployment.
 */
@SpringBootApplication
@ConfigurationPropertiesScan
public class MusterApplication {

	/**
	 * Starts the application.
	 * @param args Spring Boot arguments, for instance {@code --server.port=9090}
	 */
	public static void main(String[] args) {
		SpringApplication.run(MusterApplication.class, args);
	}

}
