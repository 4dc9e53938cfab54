package org.muster.training.domain.requirement;

import java.util.Optional;

import org.muster.training.domain.Requirement;

import org.springframework.data.repository.Repository;

/**
 * What missions require.
 */
public interface RequirementRepository extends Repository<Requirement, Long> {

	/**
	 * Finds a requirement.
	 * @param id the key in the database
	 * @return the requirement, if there is one
	 */
	Optional<Requirement> findById(long id);

}
