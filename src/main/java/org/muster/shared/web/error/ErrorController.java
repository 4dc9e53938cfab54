package org.muster.shared.web.error;

import java.net.URI;
import java.util.Map;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what no other advice has answered: with words to people, with problem details
 * (RFC 9457) to programs.
 */
@Controller
class ErrorController implements org.springframework.boot.webmvc.error.ErrorController {

	private final MessageSource messages;

	ErrorController(MessageSource messages) {
		this.messages = messages;
	}

	@RequestMapping("${spring.web.error.path:${error.path:/error}}")
	Object error(HttpServletRequest request) {
		HttpStatus status = status(request);
		if (ApiAddress.isOf(request)) {
			ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
					this.messages.getMessage(ErrorWords.of(status).happened(), null, LocaleContextHolder.getLocale()));
			problem.setInstance(URI.create(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))));
			return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		return new ModelAndView("error/page", Map.of("error", ErrorWords.of(status)), status);
	}

	// Asked for by its own address, the error page is a page that does not exist.
	private static HttpStatus status(HttpServletRequest request) {
		HttpStatus status = (request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code)
				? HttpStatus.resolve(code) : HttpStatus.NOT_FOUND;
		return (status != null) ? status : HttpStatus.INTERNAL_SERVER_ERROR;
	}

}
