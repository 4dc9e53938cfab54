package org.muster.training.service.requirement;

import java.time.LocalDate;
import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.Requirement;
import org.muster.training.domain.requirement.NewRequirement;
import org.muster.training.domain.requirement.RequirementQueries;
import org.muster.training.domain.requirement.RequirementRepository;
import org.muster.training.domain.requirement.RequirementRow;
import org.muster.training.domain.requirement.RequirementVersion;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds, adds and ends what missions require. A requirement is never removed: the
 * readiness of past days rests on it.
 */
@Service
@Transactional
public class Requirements {

	private final Missions missions;

	private final RequirementRepository requirements;

	private final RequirementQueries queries;

	Requirements(Missions missions, RequirementRepository requirements, RequirementQueries queries) {
		this.missions = missions;
		this.requirements = requirements;
		this.queries = queries;
	}

	/**
	 * What a mission requires.
	 * @param mission the code of the mission, in any case
	 * @return the mission and its requirements
	 * @throws MissingException if there is no such mission
	 */
	@Transactional(readOnly = true)
	public OfMission ofMission(String mission) {
		MissionSummary found = this.missions.get(mission);
		return new OfMission(found, this.queries.ofMission(found.id()));
	}

	/**
	 * Who requires a course.
	 * @param courseId the course
	 * @return by mission, then in order of time
	 */
	@Transactional(readOnly = true)
	public List<RequirementRow> ofCourse(long courseId) {
		return this.queries.ofCourse(courseId);
	}

	/**
	 * One requirement.
	 * @param id its key
	 * @return the requirement
	 * @throws MissingException if there is none with that key
	 */
	@Transactional(readOnly = true)
	public RequirementRow get(long id) {
		return this.queries.find(id).orElseThrow(Requirements::missing);
	}

	/**
	 * Requires a course or clearance.
	 * @param mission the code of the mission, in any case
	 * @param wanted what is to be required
	 * @throws BrokenRuleException if it is required already, or a rule forbids it
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void add(String mission, NewRequirement wanted) {
		MissionSummary found = this.missions.get(mission);
		BrokenRuleException.require(wanted.until() == null || wanted.until().isAfter(wanted.from()), "until",
				"A requirement ends after the day on which it begins.");
		BrokenRuleException.require(!this.queries.isRequired(found.id(), wanted), "course",
				"The mission requires this already of the same officers, on some of these days.");
		BrokenRuleException.require(this.queries.add(found.id(), wanted), "course",
				"There is no such course or no such unit.");
	}

	/**
	 * What was recorded of a requirement.
	 * @param id its key
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<RequirementVersion> versions(long id) {
		return this.queries.versions(id);
	}

	/**
	 * Says whether a requirement caps the rating of a batch.
	 * @param id its key
	 * @param version the version that the change was made to
	 * @param critical true if it does
	 * @throws org.muster.shared.persistence.ChangedMeanwhileException if somebody else
	 * was faster
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void weigh(long id, int version, boolean critical) {
		Requirement requirement = this.requirements.findById(id).orElseThrow(Requirements::missing);
		requirement.requireVersion(version);
		requirement.weigh(critical);
	}

	/**
	 * Requires it no longer.
	 * @param id the key of the requirement
	 * @param until the first day on which it is required no more
	 * @throws BrokenRuleException if it would end before it begins, or has ended
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void end(long id, LocalDate until) {
		this.requirements.findById(id).orElseThrow(Requirements::missing).endBefore(until);
	}

	private static MissingException missing() {
		return new MissingException("There is no such requirement.");
	}

	/**
	 * What a mission requires.
	 *
	 * @param mission the mission
	 * @param rows its requirements
	 */
	public record OfMission(MissionSummary mission, List<RequirementRow> rows) {

	}

}
