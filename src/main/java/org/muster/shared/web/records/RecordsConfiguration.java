package org.muster.shared.web.records;

import java.time.Clock;

import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import org.springdoc.core.customizers.OperationCustomizer;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestDataValueProcessor;

/**
 * Puts the recorded time before every page and call.
 */
@Configuration(proxyBeanMethods = false)
class RecordsConfiguration implements WebMvcConfigurer {

	private final Clock clock;

	RecordsConfiguration(Clock clock) {
		this.clock = clock;
	}

	@Override
	public void addInterceptors(InterceptorRegistry registry) {
		registry.addInterceptor(new RecordsAtInterceptor(this.clock));
	}

	/**
	 * Spring Security puts its token into forms by the one processor there can be; this
	 * one stands before it.
	 */
	@Bean
	static BeanPostProcessor linksKeepTheRecordedTime() {
		return new BeanPostProcessor() {

			@Override
			public Object postProcessAfterInitialization(Object bean, String name) {
				return (bean instanceof RequestDataValueProcessor others) ? new RecordsAtLinks(others) : bean;
			}

		};
	}

	@Bean
	OperationCustomizer recordedTime() {
		return (operation, handler) -> {
			if (handler.hasMethodAnnotation(GetMapping.class)) {
				operation.addParametersItem(new QueryParameter().name(RecordedAtParameter.NAME)
					.required(false)
					.schema(new StringSchema().example("2024-11-08T15:00:00Z"))
					.description("Answers from the records as they stood at this time; a day means its end. From the"
							+ " records as they stand now when absent."));
			}
			return operation;
		};
	}

}
