package org.muster.training.service.course;

import org.jspecify.annotations.Nullable;
import org.muster.training.domain.CourseKind;

/**
 * What is set of a course or clearance.
 *
 * @param title the title
 * @param kind a training course or a kind of clearance
 * @param hours its length, above zero, where known
 * @param fourEyes whether what one account records counts only after another approved it
 */
public record CourseFacts(String title, CourseKind kind, @Nullable Integer hours, boolean fourEyes) {

}
