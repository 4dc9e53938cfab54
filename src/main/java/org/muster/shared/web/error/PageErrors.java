package org.muster.shared.web.error;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.reach.OutOfReachException;

import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * Leads people to the page that says in words what went wrong.
 */
@ControllerAdvice
@Order(0)
class PageErrors {

	@ExceptionHandler
	ModelAndView missing(MissingException ex) {
		return page(HttpStatus.NOT_FOUND, ex.getMessage());
	}

	@ExceptionHandler
	ModelAndView beyondReach(OutOfReachException ex) {
		return page(HttpStatus.FORBIDDEN, ex.getMessage());
	}

	@ExceptionHandler
	ModelAndView brokenRule(BrokenRuleException ex) {
		return page(HttpStatus.UNPROCESSABLE_CONTENT, ex.getMessage());
	}

	@ExceptionHandler(ConcurrencyFailureException.class)
	ModelAndView changedMeanwhile() {
		return page(HttpStatus.CONFLICT, null);
	}

	@ExceptionHandler
	ModelAndView refusedByTheDatabase(DataIntegrityViolationException ex) {
		return OutOfReachException.isBehind(ex) ? page(HttpStatus.FORBIDDEN, OutOfReachException.words())
				: changedMeanwhile();
	}

	private static ModelAndView page(HttpStatus status, @Nullable String happened) {
		ModelAndView page = new ModelAndView("error/page", Map.of("error", ErrorWords.of(status)), status);
		page.addObject("happened", happened);
		return page;
	}

}
