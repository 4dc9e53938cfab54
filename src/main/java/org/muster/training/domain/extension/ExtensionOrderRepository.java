package org.muster.training.domain.extension;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * The extension orders on record.
 */
public interface ExtensionOrderRepository extends Repository<ExtensionOrder, Long> {

	/**
	 * Records an order.
	 * @param order the new order
	 * @return the order with its key
	 */
	ExtensionOrder saveAndFlush(ExtensionOrder order);

	/**
	 * Finds an order to be changed; others who want to change it wait until that is done.
	 * @param id the key in the database
	 * @return the order, if there is one
	 */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select o from ExtensionOrder o where o.id = :id")
	Optional<ExtensionOrder> findToChange(long id);

}
