package org.muster.statement.web.ledger;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.shared.Words;
import org.muster.shared.view.Address;
import org.muster.shared.view.Table;
import org.muster.shared.view.chart.StepChart;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.domain.verdict.Verdict;
import org.muster.statement.web.register.StatementTables;
import org.muster.totals.domain.StrengthStep;

/**
 * The claims of one measure about a mission.
 *
 * @param mission the mission
 * @param measure the measure shown
 * @param all the claims of every measure
 * @param steps the strength of the mission over time
 * @param today the border between record and forecast
 */
record Ledger(MissionSummary mission, Measure measure, List<JudgedClaim> all, List<StrengthStep> steps,
		LocalDate today) {

	private static final int DAYS_AROUND = 30;

	/**
	 * The claims of the measure.
	 * @return in order of their days
	 */
	public List<JudgedClaim> claims() {
		return this.all.stream()
			.filter((claim) -> claim.measure() == this.measure)
			.sorted(Comparator.comparing(JudgedClaim::asOf))
			.toList();
	}

	/**
	 * The measures that claims were made of.
	 * @return each with its number of claims
	 */
	public List<Tab> tabs() {
		return Arrays.stream(Measure.values()).map((one) -> {
			long count = this.all.stream().filter((claim) -> claim.measure() == one).count();
			return new Tab("measure." + Words.of(one), count, one == this.measure,
					address().with("measure", Words.of(one)).href());
		}).filter((tab) -> tab.count() > 0).toList();
	}

	/**
	 * The claims as a table.
	 * @return with the way to files of all claims about the mission
	 */
	public Table table() {
		return Table.whole("claims", StatementTables.claimsOfAll(), claims(), address());
	}

	/**
	 * The computed curve and the claims in one picture.
	 * @return {@code null} where there is no claim
	 */
	public @Nullable StepChart chart() {
		List<JudgedClaim> claims = claims();
		if (claims.isEmpty()) {
			return null;
		}
		NavigableMap<LocalDate, Long> highest = new TreeMap<>();
		claims.forEach((claim) -> highest.merge(claim.asOf(), most(claim), Math::max));
		LocalDate from = claims.get(0).asOf().minusDays(DAYS_AROUND);
		LocalDate until = claims.get(claims.size() - 1).asOf().plusDays(DAYS_AROUND);
		return StepChart.of(from, until, this.today,
				Stream
					.of(new StepChart.Line("ledger.computed", curveTone(), curve()),
							new StepChart.Line("ledger.claimed", "claimed", highest))
					.filter((line) -> !line.numbers().isEmpty())
					.toList());
	}

	/**
	 * Whether the records know the measure on every day and not only on those of claims.
	 * @return true where a curve is drawn
	 */
	public boolean hasCurve() {
		return !curve().isEmpty();
	}

	/**
	 * How a claim is drawn.
	 * @param claim the claim
	 * @return agrees, differs or unknown
	 */
	public String shape(JudgedClaim claim) {
		return switch (claim.verdict()) {
			case AGREES, AGREES_WITHIN_MARKS -> "agrees";
			case DIFFERS -> "differs";
			case NOT_COMPUTABLE -> "unknown";
		};
	}

	/**
	 * How many of the claims the records contradict.
	 * @return the number
	 */
	public long differing() {
		return claims().stream().filter((claim) -> claim.verdict() == Verdict.DIFFERS).count();
	}

	Address address() {
		return Address.of("missions", this.mission.code(), "claims");
	}

	private String curveTone() {
		return (this.measure == Measure.READY) ? "ready" : "deployed";
	}

	private NavigableMap<LocalDate, Long> curve() {
		NavigableMap<LocalDate, Long> curve = new TreeMap<>();
		for (StrengthStep step : this.steps) {
			Long number = number(step);
			if (number != null) {
				curve.put(step.day(), number);
			}
		}
		return curve;
	}

	private @Nullable Long number(StrengthStep step) {
		Long authorised = (step.authorised() != null) ? step.authorised().number() : null;
		return switch (this.measure) {
			case DEPLOYED -> step.deployed().number();
			case READY -> step.ready().number();
			case AFTER_NEXT -> step.deployed().plus(step.ready()).number();
			case AUTHORISED -> authorised;
			case SHORT -> (authorised != null) ? Math.max(0, authorised - step.deployed().number()) : null;
			case IN_TRAINING, EXPECTED, PLEDGED, OUTSTANDING -> null;
		};
	}

	private static long most(JudgedClaim claim) {
		long computed = (claim.computed() != null) ? claim.computed().number() : 0;
		return Math.max(claim.claimed().number(), computed);
	}

	/**
	 * A measure to look at.
	 *
	 * @param key the key of its words
	 * @param count how many claims were made of it
	 * @param isShown whether it is the one shown
	 * @param href where to
	 */
	record Tab(String key, long count, boolean isShown, String href) {

	}

}
