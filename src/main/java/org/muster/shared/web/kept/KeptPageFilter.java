package org.muster.shared.web.kept;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.muster.shared.records.KeptAnswers;

import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.servlet.support.SessionFlashMapManager;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Sends a page again to whoever has the same rights to it, as long as nobody has written
 * anything: a page of many figures that many look at, and that nobody changes while they
 * do. It stands behind the filters that decide who may see the page.
 */
public class KeptPageFilter extends OncePerRequestFilter {

	private static final String MESSAGES_TO_SHOW = SessionFlashMapManager.class.getName() + ".FLASH_MAPS";

	private final PathPatternRequestMatcher pages;

	private final KeptAnswers answers;

	private final Clock clock;

	/**
	 * Keeps the pages of an address.
	 * @param pattern the address, for instance <code>/missions/{mission}</code>
	 * @param answers knows how long they last
	 * @param clock the headquarters' clock
	 */
	public KeptPageFilter(String pattern, KeptAnswers answers, Clock clock) {
		this.pages = PathPatternRequestMatcher.pathPattern(HttpMethod.GET, pattern);
		this.answers = answers;
		this.clock = clock;
	}

	@Override
	protected boolean shouldNotFilter(HttpServletRequest request) {
		return !this.pages.matches(request) || person() == null || token(request) == null || hasMessages(request);
	}

	@Override
	protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
			throws ServletException, IOException {
		Rendering rendering = new Rendering(request, response, chain);
		Optional<KeptPage> kept = this.answers.of(question(request), rendering::page, Optional::isPresent);
		if (!rendering.isDone()) {
			String token = String.valueOf(token(request));
			KeptPage page = kept.orElseThrow();
			response.setContentType(page.contentType());
			response.setLocale(page.language());
			response.setContentLength(page.length(token));
			page.writeTo(response.getOutputStream(), token);
		}
		rendering.send();
	}

	/**
	 * All that the page depends on besides the records. Fields for a time offer the
	 * minute.
	 */
	private Question question(HttpServletRequest request) {
		Authentication person = person();
		return new Question((person != null) ? person.getName() : "",
				(person == null) ? Set.of()
						: person.getAuthorities()
							.stream()
							.map(GrantedAuthority::getAuthority)
							.collect(Collectors.toUnmodifiableSet()),
				request.getRequestURI(), asked(request), LocalDateTime.now(this.clock).truncatedTo(ChronoUnit.MINUTES));
	}

	private static @Nullable Authentication person() {
		return SecurityContextHolder.getContext().getAuthentication();
	}

	private static @Nullable String token(HttpServletRequest request) {
		return (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) ? token.getToken() : null;
	}

	/** What was done before, and is told once. */
	private static boolean hasMessages(HttpServletRequest request) {
		HttpSession session = request.getSession(false);
		return session != null && session.getAttribute(MESSAGES_TO_SHOW) != null;
	}

	private static Map<String, List<String>> asked(HttpServletRequest request) {
		return request.getParameterMap()
			.entrySet()
			.stream()
			.collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, (one) -> List.of(one.getValue())));
	}

	private record Question(String person, Set<String> rights, String address, Map<String, List<String>> asked,
			LocalDateTime minute) {
	}

	/** The page made by this request, if it makes one. */
	private static final class Rendering {

		private final HttpServletRequest request;

		private final ContentCachingResponseWrapper response;

		private final FilterChain chain;

		private boolean done;

		private @Nullable Exception failure;

		Rendering(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
			this.request = request;
			this.response = new ContentCachingResponseWrapper(response);
			this.chain = chain;
		}

		Optional<KeptPage> page() {
			this.done = true;
			try {
				this.chain.doFilter(this.request, this.response);
			}
			catch (IOException | ServletException ex) {
				this.failure = ex;
				return Optional.empty();
			}
			String contentType = this.response.getContentType();
			Locale language = this.response.getLocale();
			if (this.response.getStatus() != HttpStatus.OK.value() || contentType == null
					|| this.response.isCommitted()) {
				return Optional.empty();
			}
			return Optional.of(KeptPage.of(contentType, language, this.response.getContentAsByteArray(),
					String.valueOf(token(this.request))));
		}

		boolean isDone() {
			return this.done;
		}

		void send() throws IOException, ServletException {
			if (this.failure instanceof IOException ex) {
				throw ex;
			}
			if (this.failure instanceof ServletException ex) {
				throw ex;
			}
			if (this.done) {
				this.response.copyBodyToResponse();
			}
		}

	}

}
