package org.muster.intake.web;

import org.muster.intake.service.delivery.UnknownKindException;

import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Problems of imports that are not about the rows of a file.
 */
@RestControllerAdvice(assignableTypes = ImportApi.class)
class ImportProblems {

	@ExceptionHandler
	ProblemDetail unknownKind(UnknownKindException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail forbidden(AccessDeniedException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.FORBIDDEN, String.valueOf(ex.getMessage()));
	}

	@ExceptionHandler
	ProblemDetail busy(PessimisticLockingFailureException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Somebody changed the same records at the same moment; nothing was saved, send the file again.");
	}

}
