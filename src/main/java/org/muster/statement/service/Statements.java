package org.muster.statement.service;

import java.util.List;
import java.util.function.Consumer;

import org.muster.shared.MissingException;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.statement.domain.register.Named;
import org.muster.statement.domain.register.ScopeQueries;
import org.muster.statement.domain.register.StatementDetail;
import org.muster.statement.domain.register.StatementEvent;
import org.muster.statement.domain.register.StatementFilter;
import org.muster.statement.domain.register.StatementQueries;
import org.muster.statement.domain.register.StatementRow;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was said in public.
 */
@Service
@Transactional(readOnly = true)
public class Statements {

	private final StatementQueries queries;

	private final ScopeQueries scopes;

	Statements(StatementQueries queries, ScopeQueries scopes) {
		this.queries = queries;
		this.scopes = scopes;
	}

	/**
	 * A page of statements.
	 * @param filter which statements
	 * @param listing in which order, and after which
	 * @return the page, the latest first unless ordered otherwise
	 */
	public Slice<StatementRow> page(StatementFilter filter, Listing listing) {
		List<StatementRow> read = this.queries.find(filter, listing, Listing.PAGE + 1);
		return Slice.of(read, read.isEmpty() ? 0 : read.get(0).total(), StatementRow::code);
	}

	/**
	 * Every statement of a list, one by one.
	 * @param filter which statements
	 * @param listing in which order
	 * @param reader takes each row
	 */
	public void each(StatementFilter filter, Listing listing, Consumer<StatementRow> reader) {
		this.queries.find(filter, new Listing(listing.sort(), null), null).forEach(reader);
	}

	/**
	 * One statement.
	 * @param code in any case
	 * @return the statement
	 * @throws MissingException if there is none with that code
	 */
	public StatementDetail get(String code) {
		return this.queries.find(code)
			.orElseThrow(() -> new MissingException("There is no statement with the code " + code + "."));
	}

	/**
	 * What was done to the records of a statement and its claims.
	 * @param statement the statement
	 * @return the latest first
	 */
	public List<StatementEvent> events(StatementDetail statement) {
		return this.queries.events(statement.id());
	}

	/**
	 * The parts of missions that claims can be about.
	 * @return contributors, batches and units
	 */
	public List<Named> parts() {
		return this.scopes.all();
	}

}
