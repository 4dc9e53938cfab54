package org.muster.shared.web.records;

import java.time.Clock;
import java.time.Instant;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.records.RecordsAt;
import org.muster.shared.web.error.ApiAddress;
import org.muster.shared.web.error.UnreadableParameterException;

import org.springframework.http.HttpMethod;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers a request that carries {@code recordedAt} from the records as they stood at
 * that time. Such a request changes nothing.
 */
class RecordsAtInterceptor implements HandlerInterceptor {

	private final Clock clock;

	RecordsAtInterceptor(Clock clock) {
		this.clock = clock;
	}

	@Override
	public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
		if (request.getDispatcherType() != DispatcherType.REQUEST || isFile(request)) {
			return true;
		}
		String text = request.getParameter(RecordedAtParameter.NAME);
		if (text != null && !text.isBlank()) {
			Instant time = time(text, request);
			BrokenRuleException.require(isReading(request), RecordedAtParameter.NAME,
					"You are looking at the records as they stood at an earlier time, which nobody can change any more."
							+ " Go back to the records as they stand now and enter it there.");
			RecordsAt.ask(time);
		}
		return true;
	}

	@Override
	public void afterCompletion(HttpServletRequest request, HttpServletResponse response, Object handler,
			@Nullable Exception ex) {
		RecordsAt.release();
	}

	private Instant time(String text, HttpServletRequest request) {
		return RecordedAtParameter.read(text, this.clock.getZone(), this.clock.instant())
			.orElseThrow(() -> ApiAddress.isOf(request)
					? new UnreadableParameterException(RecordedAtParameter.NAME, text,
							"a time that has passed, written as 2024-11-08T15:00:00Z, or a day, which means its end")
					: new MissingException("The address asks for the records of a time that cannot be read or is still"
							+ " to come. Times are written as 2024-11-08T18:00, days as 2024-11-08."));
	}

	private static boolean isReading(HttpServletRequest request) {
		return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
	}

	/** A file is read only by whoever expects one. */
	private static boolean isFile(HttpServletRequest request) {
		try {
			return request.getContentType() != null
					&& MediaType.MULTIPART_FORM_DATA.includes(MediaType.parseMediaType(request.getContentType()));
		}
		catch (InvalidMediaTypeException ex) {
			return false;
		}
	}

}
