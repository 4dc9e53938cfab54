package org.muster.shared.web.stale;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.BeanUtils;
import org.springframework.util.ReflectionUtils;

/**
 * Takes forms apart into their fields, and puts them together again.
 */
final class FormFields {

	private FormFields() {
	}

	/** The fields by their names, in their order. */
	static Map<String, @Nullable Object> of(Record form) {
		Map<String, @Nullable Object> fields = new LinkedHashMap<>();
		for (RecordComponent component : form.getClass().getRecordComponents()) {
			ReflectionUtils.makeAccessible(component.getAccessor());
			fields.put(component.getName(), ReflectionUtils.invokeMethod(component.getAccessor(), form));
		}
		return fields;
	}

	/** A form of the same class with other fields, any of which may be empty. */
	@SuppressWarnings({ "unchecked", "NullAway" })
	static <F extends Record> F make(F like, Map<String, @Nullable Object> fields) {
		RecordComponent[] components = like.getClass().getRecordComponents();
		Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
		@Nullable Object[] values = Arrays.stream(components).map((component) -> fields.get(component.getName())).toArray();
		try {
			Constructor<F> constructor = (Constructor<F>) like.getClass().getDeclaredConstructor(types);
			return BeanUtils.instantiateClass(constructor, values);
		}
		catch (NoSuchMethodException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
