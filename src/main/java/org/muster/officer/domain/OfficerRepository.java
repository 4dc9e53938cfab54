package org.muster.officer.domain;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The officers on record.
 */
public interface OfficerRepository extends Repository<Officer, Long> {

	/**
	 * Finds an officer.
	 * @param serviceNumber the present or a former one, in any case, with or without
	 * spaces
	 * @return the officer, if there is one
	 */
	@Query(value = "select * from officer where id = officer_numbered(:serviceNumber)", nativeQuery = true)
	Optional<Officer> findByServiceNumber(String serviceNumber);

	/**
	 * Finds an officer to change the postings or statuses of, one account after the
	 * other.
	 * @param serviceNumber the present or a former one, in any case, with or without
	 * spaces
	 * @return the officer, if there is one
	 */
	@Query(value = "select * from officer where id = officer_numbered(:serviceNumber) for update", nativeQuery = true)
	Optional<Officer> findToChange(String serviceNumber);

	/**
	 * Saves an officer and tells at once what the database forbids.
	 * @param officer new or changed
	 * @return the officer
	 */
	Officer saveAndFlush(Officer officer);

}
