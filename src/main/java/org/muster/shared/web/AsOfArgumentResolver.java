package org.muster.shared.web;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.MissingException;
import org.muster.shared.web.error.ApiAddress;
import org.muster.shared.web.error.UnreadableParameterException;

import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Gives a controller the day that its question is about, from the parameter {@code asOf};
 * today when it is absent or empty. A page takes a day that does not exist for the
 * nearest that does; the API refuses it.
 */
class AsOfArgumentResolver implements HandlerMethodArgumentResolver {

	private static final String NAME = "asOf";

	private final Clock clock;

	AsOfArgumentResolver(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean supportsParameter(MethodParameter parameter) {
		return parameter.getParameterType() == AsOf.class;
	}

	@Override
	public AsOf resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
			NativeWebRequest request, @Nullable WebDataBinderFactory binders) {
		LocalDate today = LocalDate.now(this.clock);
		String text = request.getParameter(NAME);
		if (text == null || text.isBlank()) {
			return new AsOf(today, today);
		}
		return new AsOf(isApi(request) ? exact(text) : nearest(text), today);
	}

	private static boolean isApi(NativeWebRequest request) {
		HttpServletRequest asked = request.getNativeRequest(HttpServletRequest.class);
		return asked != null && ApiAddress.isOf(asked);
	}

	private static LocalDate exact(String text) {
		return AsOfParameter.exact(text)
			.orElseThrow(() -> new UnreadableParameterException(NAME, text,
					"a day from " + AsOf.EARLIEST + " to " + AsOf.LATEST + ", written as 2024-11-08"));
	}

	private static LocalDate nearest(String text) {
		return AsOfParameter.nearest(text)
			.orElseThrow(() -> new MissingException(
					"The address asks for a day that cannot be read. Days are written as 2024-11-08."));
	}

}
