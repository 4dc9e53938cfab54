package org.muster.shared.web.records;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.muster.shared.records.RecordsAt;

import org.springframework.web.servlet.support.RequestDataValueProcessor;
import org.springframework.web.util.UriUtils;

/**
 * Keeps the recorded time of a page in all its links, forms and redirects, so that
 * whoever follows them goes on asking the same records. A link whose own parameter is
 * empty leads back to the records as they stand now.
 */
class RecordsAtLinks implements RequestDataValueProcessor {

	private static final String PARAMETER = RecordedAtParameter.NAME + "=";

	/** Templates hand over links as they stand in HTML, redirects as they are. */
	private static final Pattern BACK = Pattern.compile("(\\?|&|&amp;)" + PARAMETER + "$");

	private final RequestDataValueProcessor others;

	RecordsAtLinks(RequestDataValueProcessor others) {
		this.others = others;
	}

	@Override
	public String processUrl(HttpServletRequest request, String url) {
		String processed = this.others.processUrl(request, url);
		if (RecordsAt.asked() == null || !leadsToPage(request, processed)) {
			return processed;
		}
		if (processed.contains(PARAMETER)) {
			return BACK.matcher(processed).replaceFirst("");
		}
		String[] parts = processed.split("#", 2);
		String kept = parts[0] + (parts[0].contains("?") ? "&" : "?") + PARAMETER
				+ UriUtils.encode(written(request), StandardCharsets.UTF_8);
		return (parts.length > 1) ? kept + "#" + parts[1] : kept;
	}

	@Override
	public String processAction(HttpServletRequest request, String action, String method) {
		return this.others.processAction(request, action, method);
	}

	@Override
	public String processFormFieldValue(HttpServletRequest request, @Nullable String name, String value, String type) {
		return this.others.processFormFieldValue(request, name, value, type);
	}

	@Override
	public @Nullable Map<String, String> getExtraHiddenFields(HttpServletRequest request) {
		Map<String, String> fields = this.others.getExtraHiddenFields(request);
		if (RecordsAt.asked() == null) {
			return fields;
		}
		Map<String, String> all = new HashMap<>((fields != null) ? fields : Collections.emptyMap());
		all.put(RecordedAtParameter.NAME, written(request));
		return all;
	}

	private static String written(HttpServletRequest request) {
		return request.getParameter(RecordedAtParameter.NAME).strip();
	}

	private static boolean leadsToPage(HttpServletRequest request, String url) {
		String inside = request.getContextPath() + "/";
		return url.startsWith(inside) && !url.startsWith("//")
				&& Stream.of("css/", "js/", "webjars/", "favicon").noneMatch((asset) -> url.startsWith(inside + asset));
	}

}
