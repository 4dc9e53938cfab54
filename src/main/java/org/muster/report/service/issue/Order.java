package org.muster.report.service.issue;

import org.jspecify.annotations.Nullable;

/**
 * How a report is to be issued.
 *
 * @param marking who may read it, {@code null} for the usual marking
 * @param format the paper: a4 or letter
 * @param issuer the name of who issues it
 * @param address where others reach this installation, without a path
 */
public record Order(@Nullable String marking, String format, String issuer, String address) {

}
