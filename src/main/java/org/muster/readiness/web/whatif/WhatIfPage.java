package org.muster.readiness.web.whatif;

import java.util.List;

import org.muster.batch.domain.BatchSummary;
import org.muster.readiness.domain.lack.RequirementCount;
import org.muster.readiness.web.tour.BatchTrail;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Option;

/**
 * The page on which passes are supposed.
 *
 * @param batch the batch
 * @param asOf the day in view
 * @param required what is required of the batch
 */
record WhatIfPage(BatchSummary batch, AsOf asOf, List<RequirementCount> required) {

	/**
	 * The pages above.
	 * @return the mission and the batch
	 */
	public List<Crumb> trail() {
		return BatchTrail.of(this.batch, this.asOf);
	}

	/**
	 * The day in view.
	 * @return the ways to other days
	 */
	public DayInView day() {
		return new DayInView(this.asOf,
				Address.of("batches", this.batch.code(), "what-if").with("asOf", this.asOf.day()));
	}

	/**
	 * Who could pass.
	 * @return by the keys of their words
	 */
	public List<String> who() {
		return List.of("lacking", "roll");
	}

	/**
	 * What could be passed.
	 * @return the courses and clearances, those that most lack first
	 */
	public List<Option> courses() {
		return this.required.stream().map((count) -> new Option(count.course(), count.title())).toList();
	}

}
