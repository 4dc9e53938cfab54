package org.muster.batch.service.roll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.domain.roll.CandidateFilter;
import org.muster.batch.domain.roll.CandidateQueries;
import org.muster.batch.domain.roll.Member;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds officers with whom a roll can be filled.
 */
@Service
@Transactional(readOnly = true)
public class Candidates {

	/** How many officers one page of the list shows at most. */
	public static final int PAGE = 200;

	/**
	 * So many officers are looked at for one page; a list that finds few of them ready
	 * goes on from there.
	 */
	private static final int MOST_LOOKED_AT = 10_000;

	private static final int AT_ONCE = 1_000;

	private final CandidateQueries candidates;

	private final ReadyOfficers ready;

	Candidates(CandidateQueries candidates, ReadyOfficers ready) {
		this.candidates = candidates;
		this.ready = ready;
	}

	/**
	 * A page of active officers who are on no roll from a day on.
	 * @param batch whose roll is to be filled
	 * @param filter which officers
	 * @param day the day on which they come on the roll
	 * @return the page
	 */
	@PreAuthorize("hasRole('DEPLOYMENT_OFFICER')")
	public Found page(PlanRow batch, CandidateFilter filter, LocalDate day) {
		LocalDate readyOn = batch.dayOfChoice(day);
		List<Candidate> found = new ArrayList<>();
		String after = filter.after();
		for (int looked = 0; looked < MOST_LOOKED_AT; looked += AT_ONCE) {
			List<Member> some = this.candidates.find(filter, after, day, AT_ONCE);
			Set<Long> readyOnes = this.ready.among(batch.missionId(), some.stream().map(Member::id).toList(), readyOn);
			for (Member officer : some) {
				boolean isReady = readyOnes.contains(officer.id());
				if (isReady || !filter.isReadyOnly()) {
					if (found.size() == PAGE) {
						return new Found(found, readyOn, found.get(PAGE - 1).officer().serviceNumber());
					}
					found.add(new Candidate(officer, isReady));
				}
			}
			if (some.size() < AT_ONCE) {
				return new Found(found, readyOn, null);
			}
			after = some.get(some.size() - 1).serviceNumber();
		}
		return new Found(found, readyOn, after);
	}

	/**
	 * A page of candidates.
	 *
	 * @param candidates the officers
	 * @param readyOn the day for which readiness is told
	 * @param next the service number after which the list goes on, {@code null} at the
	 * end
	 */
	public record Found(List<Candidate> candidates, LocalDate readyOn, @Nullable String next) {

	}

	/**
	 * An officer who could come on the roll.
	 *
	 * @param officer who
	 * @param ready whether ready for the mission on the day
	 */
	public record Candidate(Member officer, boolean ready) {

	}

}
