package org.muster.unit.domain;

import java.time.LocalDate;
import java.util.List;
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
	 * Finds the units directly below one that are open after a day.
	 * @param unit the unit above
	 * @param day the day
	 * @return their names
	 */
	@Query("select u.name from Unit u where u.parent = :unit and (u.lastDay is null or u.lastDay > :day) order by u.name")
	List<String> findOpenBelow(Unit unit, LocalDate day);

	/**
	 * Saves a unit and tells at once what the database forbids.
	 * @param unit new or changed
	 * @return the unit
	 */
	Unit saveAndFlush(Unit unit);

}
