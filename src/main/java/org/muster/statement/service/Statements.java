package org.muster.statement.service;

import java.util.List;

import org.muster.statement.domain.StatementQueries;
import org.muster.statement.domain.StatementSummary;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds what was said in public.
 */
@Service
@Transactional(readOnly = true)
public class Statements {

	private final StatementQueries queries;

	Statements(StatementQueries queries) {
		this.queries = queries;
	}

	/**
	 * All statements.
	 * @return the latest first
	 */
	public List<StatementSummary> all() {
		return this.queries.all();
	}

}
