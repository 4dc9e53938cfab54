package org.muster.readiness.domain.person;

/**
 * What else is to be known of an officer in a course, beside whether it is current.
 *
 * @param course the code of the course
 * @param awaiting whether a pass awaits approval and does not count yet
 * @param extended whether the pass that reaches furthest does so by an extension order
 */
public record Remark(String course, boolean awaiting, boolean extended) {

}
