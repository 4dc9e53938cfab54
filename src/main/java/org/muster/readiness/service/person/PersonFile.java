package org.muster.readiness.service.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.muster.readiness.domain.person.Change;
import org.muster.readiness.domain.person.ChangeQueries;
import org.muster.readiness.domain.person.PersonQueries;
import org.muster.readiness.domain.person.Remark;
import org.muster.readiness.domain.person.RollPlace;
import org.muster.readiness.domain.person.Span;
import org.muster.readiness.domain.person.Stay;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What is on record of one officer over time.
 */
@Service
@Transactional(readOnly = true)
public class PersonFile {

	private final PersonQueries queries;

	private final ChangeQueries changes;

	PersonFile(PersonQueries queries, ChangeQueries changes) {
		this.queries = queries;
		this.changes = changes;
	}

	/**
	 * The days on which each pass of the officer is valid, or would be were it not void.
	 * @param officerId the officer
	 * @return by title of the course, then by day
	 */
	public List<Span> passes(long officerId) {
		return this.queries.passes(officerId);
	}

	/**
	 * What else is to be known of the officer in courses.
	 * @param officerId the officer
	 * @param day the day until which passes are looked at
	 * @return by the codes of the courses in which something waits or is extended
	 */
	public Map<String, Remark> remarks(long officerId, LocalDate day) {
		return this.queries.remarks(officerId, day)
			.stream()
			.collect(Collectors.toMap(Remark::course, Function.identity()));
	}

	/**
	 * The places of the officer on rolls.
	 * @param officerId the officer
	 * @return the latest first
	 */
	public List<RollPlace> places(long officerId) {
		return this.queries.places(officerId);
	}

	/**
	 * The days of the officer in mission.
	 * @param officerId the officer
	 * @return the latest first
	 */
	public List<Stay> stays(long officerId) {
		return this.queries.stays(officerId);
	}

	/**
	 * Everything that was recorded of an officer.
	 * @param officerId the officer
	 * @param births whether the reader may see birth dates
	 * @param limit how many changes at most
	 * @return the latest first
	 */
	public List<Change> changes(long officerId, boolean births, int limit) {
		return this.changes.of(officerId, births, limit);
	}

}
