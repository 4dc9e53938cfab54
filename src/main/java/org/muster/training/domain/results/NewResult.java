package org.muster.training.domain.results;

import org.jspecify.annotations.Nullable;
import org.muster.training.domain.Result;

/**
 * One result to be written.
 *
 * @param officerId whose
 * @param result how it came out
 * @param certificate the certificate number, if there is one
 * @param replaces the version of the completion of that day that is replaced,
 * {@code null} for a new completion
 */
public record NewResult(long officerId, Result result, @Nullable String certificate, @Nullable Integer replaces) {

}
