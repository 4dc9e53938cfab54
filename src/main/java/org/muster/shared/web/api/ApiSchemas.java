package org.muster.shared.web.api;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.Ordered;
import org.springframework.core.ResolvableType;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Says of each field of the answers whether it is always there, and whether it may be
 * {@code null}, as the records behind them say.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ApiSchemas implements OpenApiCustomizer {

	private final ObjectProvider<RequestMappingHandlerMapping> mappings;

	ApiSchemas(@Qualifier("requestMappingHandlerMapping") ObjectProvider<RequestMappingHandlerMapping> mappings) {
		this.mappings = mappings;
	}

	@Override
	public void customise(OpenAPI api) {
		for (Class<?> type : records()) {
			Schema<?> schema = api.getComponents().getSchemas().get(type.getSimpleName());
			if (schema != null && schema.getProperties() != null) {
				describe(type, schema);
			}
		}
	}

	private Set<Class<?>> records() {
		Set<Class<?>> found = new LinkedHashSet<>();
		for (HandlerMethod handler : this.mappings.getObject().getHandlerMethods().values()) {
			if (handler.getBeanType().isAnnotationPresent(RestController.class)) {
				gather(ResolvableType.forMethodReturnType(handler.getMethod()), found);
			}
		}
		return found;
	}

	private static void gather(ResolvableType type, Set<Class<?>> found) {
		Class<?> raw = type.resolve(Object.class);
		if (raw.isRecord() && found.add(raw)) {
			Arrays.stream(raw.getRecordComponents())
				.forEach((component) -> gather(ResolvableType.forType(component.getGenericType()), found));
		}
		Arrays.stream(type.getGenerics()).forEach((generic) -> gather(generic, found));
	}

	private static void describe(Class<?> type, Schema<?> schema) {
		List<String> required = new ArrayList<>();
		for (RecordComponent component : type.getRecordComponents()) {
			String name = name(component);
			Schema<?> property = schema.getProperties().get(name);
			if (property != null) {
				if (isMissingWhenNull(component)) {
					continue;
				}
				required.add(name);
				if (component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
					schema.getProperties().put(name, orNull(property));
				}
			}
		}
		schema.setRequired(required);
	}

	private static String name(RecordComponent component) {
		JsonProperty renamed = component.getAccessor().getAnnotation(JsonProperty.class);
		return (renamed != null) ? renamed.value() : component.getName();
	}

	private static boolean isMissingWhenNull(RecordComponent component) {
		JsonInclude included = component.getAccessor().getAnnotation(JsonInclude.class);
		return included != null && included.value() == JsonInclude.Include.NON_NULL;
	}

	private static Schema<?> orNull(Schema<?> property) {
		if (property.get$ref() != null) {
			return new JsonSchema().anyOf(List.of(property, new JsonSchema().typesItem("null")));
		}
		property.addType("null");
		return property;
	}

}
