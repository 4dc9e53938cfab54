package org.muster.shared.web.api;

import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem.HttpMethod;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Describes how calls are refused: in problem details (RFC 9457).
 */
@Component
@Order(0)
class ApiAnswers implements OpenApiCustomizer {

	private static final String PROBLEM = "Problem";

	@Override
	public void customise(OpenAPI api) {
		Components components = (api.getComponents() != null) ? api.getComponents() : new Components();
		api.components(components.addSchemas(PROBLEM, problem()));
		api.getPaths()
			.forEach((path, item) -> item.readOperationsMap()
				.forEach((method, operation) -> describe(path, method, operation)));
	}

	private static Schema<?> problem() {
		return new ObjectSchema().addProperty("type", new StringSchema())
			.addProperty("title", new StringSchema())
			.addProperty("status", new IntegerSchema())
			.addProperty("detail", new StringSchema())
			.addProperty("instance", new StringSchema())
			.required(List.of("status", "title"));
	}

	private static void describe(String path, HttpMethod method, Operation operation) {
		refuse(operation, "400", "A parameter means nothing; the detail names it");
		refuse(operation, "401", "No account, or not its password or token");
		if (method != HttpMethod.GET) {
			refuse(operation, "403", "The account has not the right");
		}
		if (path.contains("{")) {
			refuse(operation, "404", "There is no such record");
		}
	}

	private static void refuse(Operation operation, String status, String when) {
		Content content = new Content().addMediaType("application/problem+json",
				new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
		operation.getResponses().addApiResponse(status, new ApiResponse().description(when).content(content));
	}

}
