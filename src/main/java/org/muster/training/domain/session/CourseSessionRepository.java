package org.muster.training.domain.session;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The course sessions on record.
 */
public interface CourseSessionRepository extends Repository<CourseSession, Long> {

	/**
	 * Plans a session.
	 * @param session the new session
	 * @return the session with its key
	 */
	CourseSession save(CourseSession session);

	/**
	 * Finds a session to be changed; others who want to change it wait until that is
	 * done.
	 * @param id the key in the database
	 * @return the session, if there is one
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select s from CourseSession s where s.id = :id")
	Optional<CourseSession> findToChange(long id);

}
