package org.muster.mission.domain;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The contributors on record.
 */
public interface ContributorRepository extends Repository<Contributor, Long> {

	/**
	 * Finds a contributor.
	 * @param code in any case
	 * @return the contributor, if there is one
	 */
	Optional<Contributor> findByCodeIgnoreCase(String code);

	/**
	 * Finds the home service.
	 * @return empty where it is not registered yet
	 */
	Optional<Contributor> findByHomeTrue();

	/**
	 * All contributors.
	 * @return the home service first, then countries and collectives by name
	 */
	List<Contributor> findAllByOrderByHomeDescCollectiveAscNameAsc();

	/**
	 * Keeps a contributor.
	 * @param contributor new or changed
	 * @return the contributor
	 */
	Contributor saveAndFlush(Contributor contributor);

}
