package org.muster.report.web;

import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.report.service.Question;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.view.Listing;
import org.muster.shared.web.form.Typed;

/**
 * What a report is asked, as it stands in an address.
 *
 * @param batch the code of a batch
 * @param course the code of a course
 * @param from the first day of a period
 * @param until its last day
 * @param marking who may read it
 * @param format the paper: a4 or letter
 */
public record QuestionParameters(@Nullable String batch, @Nullable String course, @Nullable String from,
		@Nullable String until, @Nullable String marking, @Nullable String format) {

	/** Nothing asked yet. */
	static final QuestionParameters NONE = new QuestionParameters(null, null, null, null, null, null);

	private static final String LETTER = "letter";

	/**
	 * The question.
	 * @param mission the code of the mission
	 * @param asOf the day
	 * @return what is asked
	 * @throws org.muster.shared.BrokenRuleException if a day cannot be read
	 */
	public Question question(String mission, AsOf asOf) {
		return new Question(mission, asOf, Listing.clean(this.batch), Listing.clean(this.course),
				Typed.optionalDay("from", Listing.clean(this.from)),
				Typed.optionalDay("until", Listing.clean(this.until)));
	}

	/**
	 * The paper asked for.
	 * @return a4 or letter
	 */
	public String paper() {
		return LETTER.equals(this.format) ? LETTER : "a4";
	}

	/**
	 * The same parameters on an address.
	 * @param address the address
	 * @return the address with those given
	 */
	public Address on(Address address) {
		return address.with("batch", Listing.clean(this.batch))
			.with("course", Listing.clean(this.course))
			.with("from", Listing.clean(this.from))
			.with("until", Listing.clean(this.until))
			.with("marking", Listing.clean(this.marking));
	}

	/** Those given, by name. */
	Map<String, String> given() {
		return on(Address.of()).parameters();
	}

}
