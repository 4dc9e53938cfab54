package org.muster.shared;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The algebra of figures: what holds of every figure, whatever its number and marks.
 */
class FigurePropertyTests {

	@Property(tries = 300)
	void aSumIsTheSameInAnyOrder(@ForAll("listsOfFigures") List<Figure> figures, @ForAll Random random) {
		List<Figure> shuffled = new ArrayList<>(figures);
		Collections.shuffle(shuffled, random);
		assertThat(Figure.sum(shuffled)).isEqualTo(Figure.sum(figures));
	}

	@Property(tries = 300)
	void addingUnitesTheMarks(@ForAll("figures") Figure one, @ForAll("figures") Figure other) {
		Figure sum = one.plus(other);
		assertThat(sum.number()).isEqualTo(one.number() + other.number());
		assertThat(sum.marks().contains(Mark.ABOUT) || isBounded(one, other))
			.isEqualTo(one.marks().contains(Mark.ABOUT) || other.marks().contains(Mark.ABOUT) || isBounded(one, other));
		assertThat(sum.marks().contains(Mark.AT_LEAST))
			.isEqualTo((one.marks().contains(Mark.AT_LEAST) || other.marks().contains(Mark.AT_LEAST))
					&& !isBounded(one, other));
	}

	@Property(tries = 300)
	void noFigureHasBothBounds(@ForAll("figures") Figure one, @ForAll("figures") Figure other) {
		assertThat(one.plus(other).marks()).doesNotContainSequence(Mark.AT_LEAST, Mark.AT_MOST);
		assertThat(one.minus(other).marks()).doesNotContainSequence(Mark.AT_LEAST, Mark.AT_MOST);
	}

	@Property(tries = 300)
	void subtractingSwapsTheBoundsOfWhatIsTakenAway(@ForAll long whole, @ForAll("figures") Figure part) {
		long base = whole % 1_000_000;
		Figure left = Figure.exact(base).minus(part);
		assertThat(left.number()).isEqualTo(base - part.number());
		assertThat(left.marks().contains(Mark.AT_MOST)).isEqualTo(part.marks().contains(Mark.AT_LEAST));
		assertThat(left.marks().contains(Mark.AT_LEAST)).isEqualTo(part.marks().contains(Mark.AT_MOST));
		assertThat(left.marks().contains(Mark.ABOUT)).isEqualTo(part.marks().contains(Mark.ABOUT));
	}

	@Property(tries = 300)
	void takingAwayTwiceIsTakingAwayTheSum(@ForAll("figures") Figure whole, @ForAll("figures") Figure one,
			@ForAll("figures") Figure other) {
		assertThat(whole.minus(one).minus(other).number()).isEqualTo(whole.minus(one.plus(other)).number());
	}

	@Property(tries = 300)
	void aShareOfAnExactBaseKeepsItsMarks(@ForAll("figures") Figure part) {
		Share share = Objects.requireNonNull(part.shareOf(Figure.exact(1_000)));
		assertThat(share.marks()).isEqualTo(part.marks());
	}

	@Property(tries = 300)
	void aShareIsNeverAboveTheWholeNorBelowNothing(@ForAll("figures") Figure part) {
		Share share = Objects.requireNonNull(part.shareOf(Figure.exact(1_000)));
		assertThat(share.ratio()).isBetween(BigDecimal.ZERO, BigDecimal.ONE);
	}

	@Property(tries = 300)
	void figuresAreOrderedByNumberAlone(@ForAll("figures") Figure one, @ForAll("figures") Figure other) {
		assertThat(Integer.signum(one.compareTo(other))).isEqualTo(Long.compare(one.number(), other.number()));
	}

	@Provide
	Arbitrary<Figure> figures() {
		Arbitrary<Set<Mark>> marks = Arbitraries.of(Mark.class).set();
		return Combinators.combine(Arbitraries.longs().between(-1_000_000, 1_000_000), marks).as(Figure::new);
	}

	@Provide
	Arbitrary<List<Figure>> listsOfFigures() {
		return figures().list().ofMaxSize(12);
	}

	private static boolean isBounded(Figure one, Figure other) {
		return one.plus(other).marks().equals(Set.of(Mark.ABOUT))
				&& (one.marks().contains(Mark.AT_LEAST) || other.marks().contains(Mark.AT_LEAST))
				&& (one.marks().contains(Mark.AT_MOST) || other.marks().contains(Mark.AT_MOST));
	}

}
