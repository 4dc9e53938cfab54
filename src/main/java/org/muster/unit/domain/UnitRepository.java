package org.muster.unit.domain;

import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The units on record.
 */
public interface UnitRepository extends Repository<Unit, Long> {

	/**
	 * Finds a unit.
	 * @param code in any case
	 * @return the unit, if there is one
	 */
	@Query("select u from Unit u where lower(u.code) = lower(:code)")
	Optional<Unit> findByCode(String code);

	/**
	 * Saves a unit and tells at once what the database forbids.
	 * @param unit new or changed
	 * @return the unit
	 */
	Unit saveAndFlush(Unit unit);

}
