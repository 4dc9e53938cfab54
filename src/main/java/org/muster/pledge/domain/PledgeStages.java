package org.muster.pledge.domain;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How far a pledge has come after it was announced: each stage with its day, where it is
 * reached.
 *
 * @param notifiedOn notified in writing
 * @param confirmedOn confirmed
 * @param inTheatreOn in theatre
 * @param delayCause what it waits for, where known
 */
public record PledgeStages(@Nullable LocalDate notifiedOn, @Nullable LocalDate confirmedOn,
		@Nullable LocalDate inTheatreOn, @Nullable String delayCause) {
}
