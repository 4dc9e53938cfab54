package org.muster.totals.service.overview;

import java.util.List;
import java.util.function.ToLongFunction;

import org.muster.shared.AsOf;
import org.muster.totals.domain.roster.HomeStrength;
import org.muster.totals.domain.roster.HomeStrengths;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers what missions leave at home. Pages, files and reports ask here.
 */
@Service
@Transactional(readOnly = true)
public class HomeDepletion {

	private final HomeStrengths strengths;

	HomeDepletion(HomeStrengths strengths) {
		this.strengths = strengths;
	}

	/**
	 * What every unit keeps at home.
	 * @param asOf the day
	 * @return by name, each with the units below it
	 */
	public List<HomeStrength> on(AsOf asOf) {
		return this.strengths.on(asOf);
	}

	/**
	 * What units keep at home together.
	 * @param units units of one list
	 * @param what what is counted
	 * @return each officer counted once, since a unit counts those below it
	 */
	public static long sum(List<HomeStrength> units, ToLongFunction<HomeStrength> what) {
		return units.stream().filter((unit) -> unit.above() == null).mapToLong(what).sum();
	}

}
