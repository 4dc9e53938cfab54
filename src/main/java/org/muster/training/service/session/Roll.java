package org.muster.training.service.session;

import java.util.List;

import org.muster.training.domain.session.EnrolledOfficer;

/**
 * What pasted service numbers would do to the roll of a session.
 *
 * @param added officers who would be enrolled
 * @param present how many of those named are enrolled already
 * @param unknown what is the service number of nobody
 */
public record Roll(List<EnrolledOfficer> added, int present, List<String> unknown) {

}
