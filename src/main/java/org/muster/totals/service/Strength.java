package org.muster.totals.service;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

import org.muster.readiness.domain.Bin;
import org.muster.readiness.domain.Rating;
import org.muster.shared.Figure;
import org.muster.totals.domain.count.ContributorCount;
import org.muster.totals.domain.count.ReportedNumber;
import org.muster.totals.domain.roster.BatchCount;

/**
 * The counts of a mission on a day, to be added up by batch or contributor.
 *
 * @param named the named officers of each batch
 * @param reported the numbers without names
 * @param handRatings the ratings set by hand that stand, by batch
 */
record Strength(List<BatchCount> named, List<ReportedNumber> reported, Map<Long, Rating> handRatings) {

	Figure ready() {
		return sum(BatchCount::ready);
	}

	Figure inTraining() {
		return sum(BatchCount::inTraining);
	}

	/** Added up over all batches. */
	Figure sum(ToLongFunction<BatchCount> what) {
		return Figure.exact(this.named.stream().mapToLong(what).sum());
	}

	/** Of one batch. */
	long of(long batchId, ToLongFunction<BatchCount> what) {
		return this.named.stream().filter((count) -> count.batchId() == batchId).mapToLong(what).sum();
	}

	/** Of some batches. */
	Figure of(Collection<Long> batchIds, ToLongFunction<BatchCount> what) {
		return Figure.exact(batchIds.stream().mapToLong((batch) -> of(batch, what)).sum());
	}

	/**
	 * In mission with a batch: by manifests, and reported out less home without names.
	 */
	Figure deployedOfBatch(long batchId) {
		return moved(Figure.exact(of(batchId, BatchCount::deployed)),
				(number) -> Objects.equals(number.batchId(), batchId));
	}

	/**
	 * In mission for a contributor. Where no movement is known the latest return is the
	 * figure, with what is planned to come.
	 */
	Figure deployedOf(ContributorCount contributor, Collection<Long> batchIds) {
		Long counted = contributor.counted();
		Figure byName = of(batchIds, BatchCount::deployed);
		Figure known = (contributor.isByReturn() && counted != null) ? byName.plus(Figure.exact(counted)) : byName;
		return moved(known, (number) -> number.contributorId() == contributor.id());
	}

	Map<Bin, Integer> bins(long batchId) {
		Map<Bin, Integer> bins = new EnumMap<>(Bin.class);
		for (Bin bin : Bin.values()) {
			bins.put(bin, Math.toIntExact(of(batchId, (count) -> count.in(bin))));
		}
		return bins;
	}

	/** Added up at once: what bounds leave of each other depends on the order. */
	private Figure moved(Figure before, Predicate<ReportedNumber> which) {
		return Figure
			.sum(Stream.concat(Stream.of(before), this.reported.stream().filter(which).map(ReportedNumber::change))
				.toList());
	}

}
