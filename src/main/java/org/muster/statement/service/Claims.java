package org.muster.statement.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.MissingException;
import org.muster.statement.domain.Claim;
import org.muster.statement.domain.ClaimRepository;
import org.muster.statement.domain.verdict.ClaimSettings;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.domain.verdict.Verdict;
import org.muster.totals.domain.Position;
import org.muster.totals.service.Positions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds each claim against the same measure computed as of its own day.
 */
@Service
@Transactional(readOnly = true)
public class Claims {

	private final ClaimRepository claims;

	private final Positions positions;

	private final ScopedFigures figures;

	private final ClaimSettings settings;

	private final Clock clock;

	Claims(ClaimRepository claims, Positions positions, ScopedFigures figures, ClaimSettings settings, Clock clock) {
		this.claims = claims;
		this.positions = positions;
		this.figures = figures;
		this.settings = settings;
		this.clock = clock;
	}

	/**
	 * All claims with their verdicts.
	 * @return in the order of their statements
	 */
	public List<JudgedClaim> judged() {
		return judged(this.claims.inOrder());
	}

	/**
	 * The claims of some statements with their verdicts.
	 * @param statements the codes of the statements, as they were entered
	 * @return in the order of their statements
	 */
	public List<JudgedClaim> ofStatements(Collection<String> statements) {
		return statements.isEmpty() ? List.of() : judged(this.claims.ofStatements(statements));
	}

	/**
	 * The claims about a mission with their verdicts.
	 * @param mission the code of the mission in any case
	 * @return in the order of their statements
	 */
	public List<JudgedClaim> ofMission(String mission) {
		return judged(this.claims.ofMission(mission));
	}

	/**
	 * The claims about a mission that the records contradict.
	 * @param mission the code of the mission in any case
	 * @return in the order of their statements
	 */
	public List<JudgedClaim> differing(String mission) {
		return ofMission(mission).stream().filter((claim) -> claim.verdict() == Verdict.DIFFERS).toList();
	}

	/**
	 * One claim with its verdict.
	 * @param id its key
	 * @return the claim
	 * @throws MissingException if there is none with that key
	 */
	public JudgedClaim get(long id) {
		return this.claims.find(id)
			.map((claim) -> judged(List.of(claim)).get(0))
			.orElseThrow(() -> new MissingException("There is no such claim."));
	}

	private List<JudgedClaim> judged(List<Claim> claims) {
		LocalDate today = LocalDate.now(this.clock);
		Map<MissionDay, Position> computed = new HashMap<>();
		return claims.stream().map((claim) -> {
			Position position = computed.computeIfAbsent(new MissionDay(claim.mission().code(), claim.asOf()),
					(key) -> this.positions.of(key.mission(), new AsOf(key.day(), today)));
			return judge(claim, this.figures.read(position, claim.measure(), claim.scope()));
		}).toList();
	}

	private JudgedClaim judge(Claim claim, @Nullable Figure computed) {
		return new JudgedClaim(Objects.requireNonNull(claim.id()), claim.statement().code(), claim.mission().code(),
				claim.measure(), claim.scope(), claim.asOf(), claim.claimed(), computed,
				this.settings.judge(claim.claimed(), computed), claim.version(), claim.quote(), claim.quotedAt());
	}

	private record MissionDay(String mission, LocalDate day) {

	}

}
