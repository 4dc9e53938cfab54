package org.muster.report.web.schedule;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.stale.VersionedForm;

/**
 * A form that asks for nothing but to be sent.
 *
 * @param version the version of the schedule that was seen
 * @param shown nothing, since it has no fields
 */
record VersionForm(@Nullable Integer version, @Nullable String shown) implements VersionedForm {

}
