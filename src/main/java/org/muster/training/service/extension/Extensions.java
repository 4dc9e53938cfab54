package org.muster.training.service.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.muster.officer.service.OfficerNumbers;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.training.domain.extension.ExtensionOrderRepository;
import org.muster.training.domain.extension.ExtensionOrderRow;
import org.muster.training.domain.extension.ExtensionOrderQueries;
import org.muster.training.domain.extension.ExtensionRow;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds extension orders and undoes them.
 */
@Service
@Transactional
public class Extensions {

	private final ExtensionOrderRepository orders;

	private final ExtensionOrderQueries queries;

	private final OfficerNumbers officers;

	private final Clock clock;

	Extensions(ExtensionOrderRepository orders, ExtensionOrderQueries queries, OfficerNumbers officers, Clock clock) {
		this.orders = orders;
		this.queries = queries;
		this.officers = officers;
		this.clock = clock;
	}

	/**
	 * All orders, undone ones too.
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<ExtensionOrderRow> all() {
		return this.queries.all();
	}

	/**
	 * One order.
	 * @param id its key
	 * @return the order
	 * @throws MissingException if there is none with that key
	 */
	@Transactional(readOnly = true)
	public ExtensionOrderRow get(long id) {
		return this.queries.find(id).orElseThrow(Extensions::missing);
	}

	/**
	 * The orders that extended a completion, undone ones too.
	 * @param completion the completion
	 * @return the latest first
	 */
	@Transactional(readOnly = true)
	public List<ExtensionOrderRow> ofCompletion(long completion) {
		return this.queries.ofCompletion(completion);
	}

	/**
	 * Whose passes an order extended.
	 * @param id the order
	 * @return in the order of service numbers, with the end without any order
	 */
	@Transactional(readOnly = true)
	public List<ExtensionRow> lines(long id) {
		return this.queries.lines(id);
	}

	/**
	 * Takes a whole order back. It stays on record.
	 * @param id its key
	 * @param reason why
	 * @param account who says so
	 * @throws BrokenRuleException if it is undone already, no reason is given, or it
	 * extended officers beyond the account's units
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public void undo(long id, String reason, String account) {
		this.officers.requireWithinReach("reason", this.queries.officers(id));
		this.orders.findToChange(id).orElseThrow(Extensions::missing).undo(reason, account, LocalDate.now(this.clock));
	}

	private static MissingException missing() {
		return new MissingException("There is no such extension order.");
	}

}
