package org.muster.training.service.extension;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;

import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.Course;
import org.muster.training.domain.extension.ExtensionOrder;
import org.muster.training.domain.extension.ExtensionOrderRepository;
import org.muster.training.domain.extension.ExtensionOrderQueries;
import org.muster.training.domain.extension.ExtensionTerms;

import org.springframework.stereotype.Component;

/**
 * Keeps extension orders apart by their references.
 */
@Component
class OrderBook {

	private final ExtensionOrderRepository orders;

	private final ExtensionOrderQueries queries;

	private final Clock clock;

	OrderBook(ExtensionOrderRepository orders, ExtensionOrderQueries queries, Clock clock) {
		this.orders = orders;
		this.queries = queries;
		this.clock = clock;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** An order is recorded once, and one that breaks a rule not at all. */
	void requireNew(Course course, ExtensionTerms terms) {
		BrokenRuleException.require(!this.queries.exists(Objects.requireNonNull(course.id()), terms.reference()),
				"reference", "An order with this reference extends the course already.");
		new ExtensionOrder(course, terms, "", today());
	}

	long enter(ExtensionOrder order) {
		return Objects.requireNonNull(this.orders.saveAndFlush(order).id());
	}

}
