package org.muster.shared.view;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import org.springframework.web.util.UriUtils;

/**
 * An address within Muster whose parameters can be exchanged one by one, so that a link
 * keeps the rest of what the page shows.
 *
 * @param path the path, encoded
 * @param parameters the parameters in their order, not encoded
 */
public record Address(String path, Map<String, String> parameters) {

	/**
	 * Keeps the parameters as they are now.
	 */
	public Address {
		parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
	}

	/**
	 * An address without parameters.
	 * @param segments the segments of the path, not encoded
	 * @return the address
	 */
	public static Address of(String... segments) {
		StringBuilder path = new StringBuilder();
		for (String segment : segments) {
			path.append('/').append(UriUtils.encode(segment, StandardCharsets.UTF_8));
		}
		return new Address(path.toString(), Map.of());
	}

	/**
	 * The same address with a parameter exchanged.
	 * @param name the parameter
	 * @param value its value; nothing or an empty text takes the parameter away
	 * @return the changed address
	 */
	public Address with(String name, @Nullable Object value) {
		Map<String, String> changed = new LinkedHashMap<>(this.parameters);
		changed.remove(name);
		if (value != null && !value.toString().isEmpty()) {
			changed.put(name, value.toString());
		}
		return new Address(this.path, changed);
	}

	/**
	 * The address of a page below this one, without parameters.
	 * @param segment the last segment of its path, not encoded
	 * @return the address
	 */
	public Address below(String segment) {
		return new Address(this.path + "/" + UriUtils.encode(segment, StandardCharsets.UTF_8), Map.of());
	}

	/**
	 * The same parameters under a longer path.
	 * @param ending what follows the path, for instance {@code .csv}
	 * @return the changed address
	 */
	Address ending(String ending) {
		return new Address(this.path + ending, this.parameters);
	}

	/**
	 * The parameters but one, for the hidden fields of a form that sets that one.
	 * @param name the parameter that the form sets
	 * @return the others
	 */
	public Map<String, String> without(String name) {
		return with(name, null).parameters;
	}

	/**
	 * The address as links write it.
	 * @return path and encoded parameters
	 */
	public String href() {
		if (this.parameters.isEmpty()) {
			return this.path;
		}
		return this.path + "?"
				+ this.parameters.entrySet()
					.stream()
					.map((entry) -> UriUtils.encode(entry.getKey(), StandardCharsets.UTF_8) + "="
							+ UriUtils.encode(entry.getValue(), StandardCharsets.UTF_8))
					.collect(Collectors.joining("&"));
	}

	@Override
	public String toString() {
		return href();
	}

}
