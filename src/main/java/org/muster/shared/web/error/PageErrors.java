package org.muster.shared.web.error;

import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.reach.OutOfReachException;

import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads people to the page that says in words what went wrong, and tells programs that
 * ask for a list the same as problem details (RFC 9457).
 */
@ControllerAdvice
@Order(0)
class PageErrors {

	@ExceptionHandler
	Object missing(MissingException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.NOT_FOUND, ex.getMessage());
	}

	@ExceptionHandler
	Object beyondReach(OutOfReachException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.FORBIDDEN, ex.getMessage());
	}

	@ExceptionHandler
	Object brokenRule(BrokenRuleException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.UNPROCESSABLE_CONTENT, ex.getMessage());
	}

	@ExceptionHandler
	Object unreadable(UnreadableParameterException ex, HttpServletRequest request) {
		return answer(request, HttpStatus.BAD_REQUEST, ex.getMessage());
	}

	@ExceptionHandler
	Object notReceived(MultipartException ex, HttpServletRequest request) {
		return answer(request, (ex instanceof ErrorResponse told) ? HttpStatus.valueOf(told.getStatusCode().value())
				: HttpStatus.BAD_REQUEST, null);
	}

	@ExceptionHandler(ConcurrencyFailureException.class)
	Object changedMeanwhile(HttpServletRequest request) {
		return answer(request, HttpStatus.CONFLICT, null);
	}

	@ExceptionHandler
	Object refusedByTheDatabase(DataIntegrityViolationException ex, HttpServletRequest request) {
		return OutOfReachException.isBehind(ex) ? answer(request, HttpStatus.FORBIDDEN, OutOfReachException.words())
				: changedMeanwhile(request);
	}

	/** Lists are had as files by programs too, at the addresses of the API. */
	private static Object answer(HttpServletRequest request, HttpStatus status, @Nullable String happened) {
		if (ApiAddress.isOf(request)) {
			ProblemDetail problem = ProblemDetail.forStatus(status);
			problem.setDetail(happened);
			return ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
		}
		ModelAndView page = new ModelAndView("error/page", Map.of("error", ErrorWords.of(status)), status);
		page.addObject("happened", happened);
		return page;
	}

}
