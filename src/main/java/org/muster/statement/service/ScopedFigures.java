package org.muster.statement.service;

import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.Scope;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.UnitPosition;
import org.muster.unit.service.Units;
import org.springframework.stereotype.Component;

/**
 * Reads a measure for a scope off a position. Nothing is computed here that the position
 * does not hold.
 */
@Component
public class ScopedFigures {

	private final Units units;

	ScopedFigures(Units units) {
		this.units = units;
	}

	/**
	 * A figure of a position.
	 * @param position the figures of a day
	 * @param measure what is counted
	 * @param scope of what
	 * @return {@code null} where the records do not hold the measure for the scope
	 */
	public @Nullable Figure read(Position position, Measure measure, Scope scope) {
		return switch (scope.kind()) {
			case MISSION -> ofMission(position, measure);
			case CONTRIBUTOR -> position.contributors()
				.stream()
				.filter((contributor) -> contributor.code().equals(scope.code()))
				.findFirst()
				.map((contributor) -> ofContributor(position, contributor, measure))
				.orElse(null);
			case BATCH -> position.batches()
				.stream()
				.filter((batch) -> batch.code().equals(scope.code()))
				.findFirst()
				.map((batch) -> ofBatch(position, batch, measure))
				.orElse(null);
			case UNIT -> ofUnit(position, scope.code(), measure);
		};
	}

	private static @Nullable Figure ofMission(Position position, Measure measure) {
		return switch (measure) {
			case AUTHORISED -> position.authorised();
			case DEPLOYED -> position.deployed();
			case READY -> position.ready();
			case IN_TRAINING -> position.inTraining();
			case EXPECTED -> position.expected();
			case PLEDGED -> position.pledged();
			case OUTSTANDING -> position.outstanding();
			case AFTER_NEXT -> position.afterNext();
			case SHORT -> position.shortOfAuthorised();
		};
	}

	/** Only the home service's officers are known by name, and so only its readiness. */
	private static @Nullable Figure ofContributor(Position position, ContributorPosition contributor, Measure measure) {
		return switch (measure) {
			case DEPLOYED -> contributor.deployed();
			case PLEDGED -> contributor.pledged();
			case OUTSTANDING -> contributor.outstanding();
			case EXPECTED -> contributor.home() ? position.expected() : null;
			case READY -> contributor.home() ? position.ready() : null;
			case IN_TRAINING -> contributor.home() ? position.inTraining() : null;
			case AFTER_NEXT -> contributor.home() ? contributor.deployed().plus(position.ready()) : null;
			case AUTHORISED, SHORT -> null;
		};
	}

	private static @Nullable Figure ofBatch(Position position, BatchPosition batch, Measure measure) {
		boolean named = position.contributors()
			.stream()
			.anyMatch((contributor) -> contributor.home() && contributor.code().equals(batch.contributor()));
		return switch (measure) {
			case DEPLOYED -> batch.deployed();
			case READY -> named ? batch.ready() : null;
			case IN_TRAINING -> named ? batch.inTraining() : null;
			case AFTER_NEXT -> named ? batch.deployed().plus(batch.ready()) : null;
			case AUTHORISED, EXPECTED, PLEDGED, OUTSTANDING, SHORT -> null;
		};
	}

	private @Nullable Figure ofUnit(Position position, String code, Measure measure) {
		Set<String> within = this.units.codesWithin(code);
		List<UnitPosition> units = position.units().stream().filter((unit) -> within.contains(unit.unit())).toList();
		return switch (measure) {
			case DEPLOYED -> sum(units, UnitPosition::deployed);
			case READY -> sum(units, UnitPosition::ready);
			case IN_TRAINING -> sum(units, UnitPosition::inTraining);
			case AFTER_NEXT -> sum(units, UnitPosition::deployed).plus(sum(units, UnitPosition::ready));
			case AUTHORISED, EXPECTED, PLEDGED, OUTSTANDING, SHORT -> null;
		};
	}

	private static Figure sum(List<UnitPosition> units, Function<UnitPosition, Figure> figure) {
		return Figure.sum(units.stream().map(figure).toList());
	}

}
