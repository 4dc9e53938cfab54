package org.muster.shared.web;

import java.util.Arrays;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.DateSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.muster.shared.AsOf;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.method.HandlerMethod;

/**
 * Describes the API to those who script against it.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String BASIC = "basic";

	private static final String BEARER = "bearer";

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(AsOf.class);
	}

	@Bean
	OpenAPI musterApi() {
		OpenAPI api = new OpenAPI().info(new Info().title("Muster")
			.version("v1")
			.description("The figures and records of a mission deployment."));
		api.schemaRequirement(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC));
		api.schemaRequirement(BEARER, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BEARER));
		return api.addSecurityItem(new SecurityRequirement().addList(BASIC))
			.addSecurityItem(new SecurityRequirement().addList(BEARER));
	}

	@Bean
	OperationCustomizer dayInView() {
		return (operation, handler) -> {
			if (asksForADay(handler)) {
				operation.addParametersItem(asOf());
			}
			return operation;
		};
	}

	private static boolean asksForADay(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.map(MethodParameter::getParameterType)
			.anyMatch(AsOf.class::equals);
	}

	private static Parameter asOf() {
		return new QueryParameter().name("asOf")
			.required(false)
			.schema(new DateSchema())
			.description("The day asked about, today when absent; a day to come is a forecast.");
	}

}
