package org.muster.training.domain.course;

/**
 * How the active officers stand in a course on a day. The three add up to all of them.
 *
 * @param current covered by a pass on that day
 * @param lapsed passed before, but not covered
 * @param never without a pass until that day
 */
public record Currency(long current, long lapsed, long never) {

}
