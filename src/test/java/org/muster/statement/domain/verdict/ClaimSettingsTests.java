package org.muster.statement.domain.verdict;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.muster.mission.domain.Mission;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.muster.statement.domain.Claim;
import org.muster.statement.domain.Claimed;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Part;
import org.muster.statement.domain.Saying;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.Statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

/**
 * A claim agrees, agrees within its marks, differs by n, or can't be computed.
 */
class ClaimSettingsTests {

	private static final LocalDate DAY = LocalDate.of(2024, 11, 8);

	private final ClaimSettings settings = new ClaimSettings(5);

	@ParameterizedTest
	@CsvSource({
			// the same number said in the same way
			"EXACT, 600, EXACT, 600, AGREES", "ABOUT, 400, ABOUT, 400, AGREES",
			"AT_LEAST, 1900, AT_LEAST, 1900, AGREES", "EXACT, 0, EXACT, 0, AGREES",
			// what was counted is what was said
			"ABOUT, 400, EXACT, 400, AGREES", "AT_LEAST, 1900, EXACT, 1900, AGREES",
			// within 5 % of the number claimed
			"ABOUT, 400, EXACT, 380, AGREES_WITHIN_MARKS", "ABOUT, 400, EXACT, 420, AGREES_WITHIN_MARKS",
			"ABOUT, 400, EXACT, 379, DIFFERS", "ABOUT, 400, EXACT, 421, DIFFERS",
			// the records are about
			"EXACT, 400, ABOUT, 400, AGREES_WITHIN_MARKS", "EXACT, 420, ABOUT, 400, AGREES_WITHIN_MARKS",
			"EXACT, 421, ABOUT, 400, DIFFERS",
			// bounds
			"AT_LEAST, 1900, EXACT, 2500, AGREES_WITHIN_MARKS", "AT_LEAST, 1900, EXACT, 1899, DIFFERS",
			"AT_MOST, 2000, EXACT, 100, AGREES_WITHIN_MARKS", "AT_MOST, 2000, EXACT, 2001, DIFFERS",
			"EXACT, 5000, AT_LEAST, 1900, AGREES_WITHIN_MARKS", "EXACT, 1000, AT_LEAST, 1900, DIFFERS",
			"ABOUT_AT_LEAST, 2300, EXACT, 2185, AGREES_WITHIN_MARKS", "ABOUT_AT_LEAST, 2300, EXACT, 2184, DIFFERS",
			// exact is exact
			"EXACT, 600, EXACT, 599, DIFFERS", "EXACT, 600, EXACT, 601, DIFFERS" })
	void aClaimIsHeldAgainstTheRecords(Qualifier said, int claimed, Qualifier counted, int computed, Verdict verdict) {
		assertThat(this.settings.judge(said.of(claimed), counted.of(computed))).isEqualTo(verdict);
	}

	@Test
	void whatHasNoFigureCannotBeComputed() {
		assertThat(this.settings.judge(Figure.exact(600), null)).isEqualTo(Verdict.NOT_COMPUTABLE);
		assertThat(judged(Figure.exact(600), null).difference()).isNull();
	}

	@Test
	void aClaimDiffersByTheNumberClaimedLessTheNumberComputed() {
		assertThat(judged(Figure.exact(600), Figure.exact(590)).difference()).isEqualTo(10);
		assertThat(judged(Figure.exact(590), Figure.exact(600)).difference()).isEqualTo(-10);
	}

	@Test
	void howFarAboutReachesIsASetting() {
		ClaimSettings narrow = new ClaimSettings(1);
		assertThat(narrow.judge(Figure.about(400), Figure.exact(396))).isEqualTo(Verdict.AGREES_WITHIN_MARKS);
		assertThat(narrow.judge(Figure.about(400), Figure.exact(395))).isEqualTo(Verdict.DIFFERS);
	}

	@Test
	void aClaimIsOfZeroOrMore() {
		Statement statement = new Statement(new Saying("S1", "Service", DAY, "Statement", null, null));
		Mission mission = new Mission("MSS", "Mission", "HT", null);
		refused("number", () -> new Claim(statement, mission, Part.of(null),
				new Claimed(Measure.READY, DAY, -1, Qualifier.EXACT)));
		Claim claim = new Claim(statement, mission, Part.of(null),
				new Claimed(Measure.READY, DAY, 600, Qualifier.ABOUT));
		assertThat(claim.claimed()).isEqualTo(Figure.about(600));
		assertThat(claim.scope()).isEqualTo(Scope.WHOLE_MISSION).hasToString("");
	}

	private static JudgedClaim judged(Figure claimed, @Nullable Figure computed) {
		return new JudgedClaim(1, "S1", "MSS", Measure.READY, Scope.WHOLE_MISSION, DAY, claimed, computed,
				Verdict.DIFFERS, 0, null, null);
	}

}
