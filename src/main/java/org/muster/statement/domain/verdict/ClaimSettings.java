package org.muster.statement.domain.verdict;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Mark;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How claims are judged.
 *
 * @param aboutPercent how far "about" reaches on either side of a number, in percent
 */
@ConfigurationProperties("muster.claims")
public record ClaimSettings(@DefaultValue("5") int aboutPercent) {

	/**
	 * Judges a claim: two figures agree within their marks if some number satisfies both.
	 * @param claimed the figure claimed
	 * @param computed the figure computed from the records, {@code null} if there is none
	 * @return the verdict
	 */
	public Verdict judge(Figure claimed, @Nullable Figure computed) {
		if (computed == null) {
			return Verdict.NOT_COMPUTABLE;
		}
		if (claimed.equals(computed)) {
			return Verdict.AGREES;
		}
		if (claimed.number() == computed.number() && computed.isExact()) {
			return Verdict.AGREES;
		}
		boolean overlap = lowest(claimed) <= highest(computed) && lowest(computed) <= highest(claimed);
		return overlap ? Verdict.AGREES_WITHIN_MARKS : Verdict.DIFFERS;
	}

	private double lowest(Figure figure) {
		return figure.marks().contains(Mark.AT_MOST) ? Double.NEGATIVE_INFINITY : figure.number() - reach(figure);
	}

	private double highest(Figure figure) {
		return figure.marks().contains(Mark.AT_LEAST) ? Double.POSITIVE_INFINITY : figure.number() + reach(figure);
	}

	private double reach(Figure figure) {
		return figure.marks().contains(Mark.ABOUT) ? Math.abs(figure.number()) * this.aboutPercent / 100.0 : 0;
	}

}
