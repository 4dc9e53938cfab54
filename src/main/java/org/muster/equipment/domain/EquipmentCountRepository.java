package org.muster.equipment.domain;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.repository.Repository;

/**
 * The counts of equipment on record.
 */
public interface EquipmentCountRepository extends Repository<EquipmentCount, Long> {

	/**
	 * Finds a count.
	 * @param pledgeId of what
	 * @param day the day of the count
	 * @return the count, if there is one
	 */
	Optional<EquipmentCount> findByPledgeIdAndCountedOn(long pledgeId, LocalDate day);

	/**
	 * Keeps a count.
	 * @param count new or changed
	 * @return the count
	 */
	EquipmentCount saveAndFlush(EquipmentCount count);

}
