package org.muster.shared.web.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

/**
 * Tells the calls of programs from the pages of people by their address: what stands
 * under {@code /api} is asked exactly and answered in problem details, lists as files
 * too.
 */
public final class ApiAddress {

	private static final String PREFIX = "/api/";

	private ApiAddress() {
	}

	/**
	 * Whether a program asks.
	 * @param request the request, or the dispatch of its error
	 * @return true under {@code /api}
	 */
	public static boolean isOf(HttpServletRequest request) {
		Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
		String address = (failed != null) ? failed.toString() : request.getRequestURI();
		return address.startsWith(request.getContextPath() + PREFIX);
	}

}
