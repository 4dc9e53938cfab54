package org.muster.training.domain.course;

import org.jspecify.annotations.Nullable;

/**
 * A course or clearance as its page shows it.
 *
 * @param id the key in the database
 * @param version proves that a form is not stale
 * @param code the code
 * @param title the title
 * @param kind course, medical, vetting, document or assessment
 * @param hours its length, where known
 * @param fourEyes whether what one account records counts only after another approved it
 * @param waiting how many results wait for that
 */
public record CourseDetail(long id, int version, String code, String title, String kind, @Nullable Integer hours,
		boolean fourEyes, long waiting) {

}
