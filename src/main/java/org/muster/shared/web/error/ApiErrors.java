package org.muster.shared.web.error;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.shared.reach.OutOfReachException;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Tells programs as problem details (RFC 9457) why a call failed.
 */
@RestControllerAdvice(annotations = RestController.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiErrors extends ResponseEntityExceptionHandler {

	@ExceptionHandler
	ProblemDetail missing(MissingException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail unreadable(UnreadableParameterException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, ex.getMessage());
		problem.setProperty("parameter", ex.parameter());
		problem.setProperty("value", ex.value());
		return problem;
	}

	@ExceptionHandler(MultipartException.class)
	ProblemDetail brokenOff() {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"The file did not arrive whole, or not as multipart/form-data. Nothing was saved. Send it again.");
	}

	@ExceptionHandler
	ProblemDetail brokenRule(BrokenRuleException ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.UNPROCESSABLE_CONTENT, ex.getMessage());
		problem.setProperty("field", ex.field());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail beyondReach(OutOfReachException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail refusedByTheDatabase(DataIntegrityViolationException ex) {
		return OutOfReachException.isBehind(ex)
				? ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, OutOfReachException.words())
				: changedMeanwhile();
	}

	@ExceptionHandler(OptimisticLockingFailureException.class)
	ProblemDetail changedMeanwhile() {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"The record was changed by someone else meanwhile, or no longer fits with others. Nothing was saved.");
	}

}
