package org.muster.dashboard.web;

import java.time.Clock;

import org.muster.shared.records.KeptAnswers;
import org.muster.shared.web.kept.KeptPageFilter;

import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Keeps the headquarters page between two changes of the records: many have it open, and
 * it asks about everything.
 */
@Configuration(proxyBeanMethods = false)
class DashboardKeeping {

	@Bean
	FilterRegistrationBean<KeptPageFilter> keptDashboards(KeptAnswers answers, Clock clock) {
		FilterRegistrationBean<KeptPageFilter> registration = new FilterRegistrationBean<>(
				new KeptPageFilter(DashboardController.ADDRESS, answers, clock));
		registration.addUrlPatterns("/missions/*");
		return registration;
	}

}
