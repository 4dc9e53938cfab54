package org.muster.shared.headquarters;

import java.time.Clock;

import org.muster.shared.records.RecordsClock;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The one clock from which everything that asks for the time takes it.
 */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {

	@Bean
	Clock clock(MusterSettings settings) {
		return new RecordsClock(Clock.system(settings.timeZone()));
	}

}
