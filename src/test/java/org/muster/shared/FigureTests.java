package org.muster.shared;

import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How figures add up and read, by the examples of the rule book.
 */
class FigureTests {

	@Test
	void about400And600IsAbout1000() {
		assertThat(Figure.about(400).plus(Figure.exact(600))).isEqualTo(Figure.about(1_000));
	}

	@Test
	void about400AndAtLeast1900IsAtLeastAbout2300() {
		Figure sum = Figure.about(400).plus(Figure.atLeast(1_900));
		assertThat(sum).hasToString("≥≈ 2,300");
		assertThat(sum.words()).isEqualTo("at least about 2,300");
	}

	@Test
	void authorised2500LessAbout400IsAbout2100() {
		assertThat(Figure.exact(2_500).minus(Figure.about(400))).isEqualTo(Figure.about(2_100)).hasToString("≈ 2,100");
	}

	@Test
	void authorised2500LessAtLeast1900IsAtMost600() {
		assertThat(Figure.exact(2_500).minus(Figure.atLeast(1_900))).isEqualTo(Figure.atMost(600)).hasToString("≤ 600");
	}

	@Test
	void bothBoundsAreOnlyAbout() {
		assertThat(Figure.atLeast(10).plus(Figure.atMost(5))).isEqualTo(Figure.about(15));
	}

	@Test
	void anExactFigureIsShownAndReadWithoutMarks() {
		assertThat(Figure.exact(1_000)).hasToString("1,000");
		assertThat(Figure.exact(1_000).words()).isEqualTo("1,000");
	}

	@Test
	void aNegativeFigureHasATrueMinusSign() {
		assertThat(Figure.exact(-1_200)).hasToString("−1,200");
	}

	@Test
	void belowZeroIsShownAsZeroWithTheSameMarks() {
		assertThat(Figure.about(-100).neverBelowZero()).isEqualTo(Figure.about(0));
		assertThat(Figure.about(100).neverBelowZero()).isEqualTo(Figure.about(100));
	}

	@Test
	void aShareOfNothingIsNotRated() {
		assertThat(Figure.exact(5).shareOf(Figure.ZERO)).isNull();
	}

	@Test
	void aShareIsRoundedHalfUpFromTheExactShare() {
		assertThat(new Share(91, 600, Set.of()).percent()).isEqualTo("15.2 %");
		assertThat(new Share(91, 600, Set.of()).ratio()).isEqualTo("0.1517");
		assertThat(new Share(1, 8, Set.of()).percent()).isEqualTo("12.5 %");
		assertThat(new Share(1, 16, Set.of()).percent()).isEqualTo("6.3 %");
		assertThat(new Share(15_149, 100_000, Set.of()).percent()).isEqualTo("15.1 %");
		assertThat(new Share(15_149, 100_000, Set.of()).ratio()).isEqualTo("0.1515");
		assertThat(new Share(-3, 10, Set.of()).percent()).isEqualTo("0.0 %");
	}

	@Test
	void nothingShortOfTheWholeIsRoundedUpToIt() {
		assertThat(new Share(9_999, 10_000, Set.of()).percent()).isEqualTo("99.9 %");
		assertThat(new Share(99_999, 100_000, Set.of()).ratio()).isEqualTo("0.9999");
		assertThat(new Share(600, 600, Set.of()).percent()).isEqualTo("100.0 %");
		assertThat(new Share(700, 600, Set.of()).percent()).isEqualTo("100.0 %");
	}

	@Test
	void aThresholdIsReachedWithoutRounding() {
		assertThat(new Share(8_999, 10_000, Set.of()).reaches(90)).isFalse();
		assertThat(new Share(9_000, 10_000, Set.of()).reaches(90)).isTrue();
	}

}
