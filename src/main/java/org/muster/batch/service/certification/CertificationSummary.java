package org.muster.batch.service.certification;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.certification.CertificationRow;

/**
 * The certification of a batch on a day, counted.
 *
 * @param standing the one that stands, if any
 * @param changed how many officers stand otherwise than signed, see {@link ChangesSince}
 */
public record CertificationSummary(@Nullable CertificationRow standing, long changed) {

}
