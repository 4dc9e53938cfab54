package org.muster.totals.service;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.readiness.domain.Bin;
import org.muster.readiness.domain.Rating;
import org.muster.shared.Figure;
import org.muster.totals.domain.count.ContributorCount;
import org.muster.totals.domain.count.ReportedNumber;
import org.muster.totals.domain.roster.StandingCount;

/**
 * The counts of a mission on a day, to be added up by batch, contributor or unit.
 *
 * @param standings the named officers
 * @param reported the numbers without names
 * @param handRatings the ratings set by hand that stand, by batch
 */
record Strength(List<StandingCount> standings, List<ReportedNumber> reported, Map<Long, Rating> handRatings) {

	Figure ready() {
		return named(StandingCount::isReady);
	}

	Figure inTraining() {
		return named(StandingCount::isInTraining);
	}

	Figure named(Predicate<StandingCount> which) {
		return Figure.exact(this.standings.stream().filter(which).mapToLong(StandingCount::officers).sum());
	}

	Figure women(Predicate<StandingCount> which) {
		return Figure.exact(this.standings.stream().filter(which).mapToLong(StandingCount::women).sum());
	}

	/**
	 * In mission with a batch: by manifests, and reported out less home without names.
	 */
	Figure deployedOfBatch(long batchId) {
		Figure named = named((count) -> Objects.equals(count.deployedBatchId(), batchId));
		return moved(named, (number) -> Objects.equals(number.batchId(), batchId));
	}

	/**
	 * In mission for a contributor. Where no movement is known the latest return is the
	 * figure, with what is planned to come.
	 */
	Figure deployedOf(ContributorCount contributor, Collection<Long> batchIds) {
		Long counted = contributor.counted();
		Figure named = named((count) -> isWith(batchIds, count.deployedBatchId()));
		Figure known = (contributor.isByReturn() && counted != null) ? named.plus(Figure.exact(counted)) : named;
		return moved(known, (number) -> number.contributorId() == contributor.id());
	}

	Map<Bin, Integer> bins(long batchId) {
		Map<Bin, Integer> bins = new EnumMap<>(Bin.class);
		for (Bin bin : Bin.values()) {
			bins.put(bin,
					Math.toIntExact(named((count) -> isOnRoll(count, batchId) && count.binned() == bin).number()));
		}
		return bins;
	}

	static boolean isOnRoll(StandingCount count, long batchId) {
		return Objects.equals(count.rollBatchId(), batchId);
	}

	static boolean isWith(Collection<Long> batchIds, @Nullable Long batchId) {
		return batchId != null && batchIds.contains(batchId);
	}

	/** Added up at once: what bounds leave of each other depends on the order. */
	private Figure moved(Figure before, Predicate<ReportedNumber> which) {
		return Figure
			.sum(Stream.concat(Stream.of(before), this.reported.stream().filter(which).map(ReportedNumber::change))
				.toList());
	}

}
