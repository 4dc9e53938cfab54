package org.muster.readiness.domain.register;

/**
 * A course or clearance by which officers are looked for.
 *
 * @param code the code
 * @param title the title
 */
public record CourseTitle(String code, String title) {

}
