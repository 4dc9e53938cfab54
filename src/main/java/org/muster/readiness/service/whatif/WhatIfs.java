package org.muster.readiness.service.whatif;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.whatif.WhatIfQueries;
import org.muster.shared.AsOf;
import org.muster.officer.domain.paste.NumberQueries;
import org.muster.officer.domain.paste.PastedNumbers;
import org.muster.officer.domain.paste.ResolvedNumbers;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what would be if officers of a batch passed a course. Nothing is saved.
 */
@Service
@Transactional(readOnly = true)
public class WhatIfs {

	private final WhatIfQueries queries;

	private final NumberQueries numbers;

	WhatIfs(WhatIfQueries queries, NumberQueries numbers) {
		this.queries = queries;
		this.numbers = numbers;
	}

	/**
	 * Supposes passes.
	 * @param batch the batch
	 * @param course the code of the course
	 * @param passedOn the day of the passes
	 * @param text service numbers with any separators, {@code null} to choose by the roll
	 * @param wholeRoll whether then everybody on the roll passes, or those alone who lack
	 * the course on the day in view
	 * @param asOf the day in view, from which on the steps are told
	 * @return what they would do
	 * @throws org.muster.shared.BrokenRuleException if there are too many numbers
	 */
	public WhatIf of(BatchSummary batch, String course, LocalDate passedOn, @Nullable String text, boolean wholeRoll,
			AsOf asOf) {
		if (text == null) {
			Collection<Long> passing = wholeRoll ? this.queries.onRoll(batch, asOf)
					: this.queries.lacking(batch, course, asOf);
			return new WhatIf(passing.size(), List.of(), this.queries.steps(batch, course, passedOn, passing, asOf));
		}
		ResolvedNumbers resolved = this.numbers.resolve(PastedNumbers.of(text, "numbers"));
		Collection<Long> officers = resolved.officers().keySet();
		return new WhatIf(officers.size(), resolved.unknown(),
				this.queries.steps(batch, course, passedOn, officers, asOf));
	}

}
