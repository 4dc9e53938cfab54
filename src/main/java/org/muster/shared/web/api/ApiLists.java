package org.muster.shared.web.api;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.PathParameter;
import io.swagger.v3.oas.models.parameters.QueryParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.muster.shared.AsOf;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Describes the lists that are had as files. The pages' own controllers send them, so
 * that nobody else would tell of them.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiLists implements OpenApiCustomizer {

	private static final String PREFIX = "/api/v1/";

	private static final Pattern FORMATS = Pattern.compile("\\.\\{format:([^}]*)}$");

	private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)(?::([^}]*))?}");

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	ApiLists(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	@Override
	public void customise(OpenAPI api) {
		this.mappings.getObject()
			.getHandlerMethods()
			.forEach((info, handler) -> info.getPatternValues()
				.stream()
				.filter((pattern) -> pattern.startsWith(PREFIX))
				.flatMap(ApiLists::files)
				.filter((file) -> !type(file).isEmpty())
				.forEach((file) -> describe(api, file, handler)));
	}

	private static Stream<String> files(String pattern) {
		Matcher formats = FORMATS.matcher(pattern);
		return formats.find() ? Arrays.stream(formats.group(1).split("\\|"))
			.map((format) -> pattern.substring(0, formats.start()) + "." + format) : Stream.of(pattern);
	}

	private static String type(String address) {
		return switch (address.substring(address.lastIndexOf('.') + 1)) {
			case "csv" -> "text/csv;charset=UTF-8";
			case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
			case "zip" -> "application/zip";
			default -> "";
		};
	}

	private static void describe(OpenAPI api, String file, HandlerMethod handler) {
		String path = VARIABLE.matcher(file).replaceAll("{$1}");
		PathItem known = (api.getPaths() != null) ? api.getPaths().get(path) : null;
		Operation operation = (known != null) ? known.getGet() : operation(file);
		Set<String> named = new LinkedHashSet<>(questions(handler));
		if (operation.getParameters() != null) {
			operation.getParameters().forEach((parameter) -> named.remove(parameter.getName()));
		}
		named
			.forEach((name) -> operation.addParametersItem(new QueryParameter().name(name).schema(new StringSchema())));
		api.path(path, new PathItem().get(operation));
	}

	private static Operation operation(String file) {
		Operation operation = new Operation().addTagsItem("lists")
			.operationId(file.substring(PREFIX.length()).replaceAll("\\W+", "_"))
			.summary("The whole list as a file, filtered as its page is, never cut by paging");
		Matcher variables = VARIABLE.matcher(file);
		while (variables.find()) {
			StringSchema schema = new StringSchema();
			String choice = variables.group(2);
			if (choice != null && choice.contains("|")) {
				schema.setEnum(List.of(choice.split("\\|")));
			}
			operation.addParametersItem(new PathParameter().name(variables.group(1)).schema(schema));
		}
		return operation
			.responses(new ApiResponses().addApiResponse("200", new ApiResponse().description("The rows below a header")
				.content(new Content().addMediaType(type(file), new MediaType().schema(new StringSchema())))));
	}

	/** What may be asked: the day, the recorded time, and what the filters hold. */
	private static List<String> questions(HandlerMethod handler) {
		Stream<String> asked = Arrays.stream(handler.getMethod().getParameters()).flatMap((parameter) -> {
			if (parameter.getType() == AsOf.class) {
				return Stream.of("asOf");
			}
			if (parameter.isAnnotationPresent(RequestParam.class)) {
				return Stream.of(parameter.getName());
			}
			return parameter.getType().isRecord()
					? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
					: Stream.empty();
		});
		return Stream.concat(asked, Stream.of("recordedAt")).toList();
	}

}
