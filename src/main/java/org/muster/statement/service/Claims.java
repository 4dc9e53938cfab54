package org.muster.statement.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.statement.domain.Claim;
import org.muster.statement.domain.ClaimRepository;
import org.muster.statement.domain.verdict.ClaimSettings;
import org.muster.statement.domain.verdict.JudgedClaim;
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
		LocalDate today = LocalDate.now(this.clock);
		Map<MissionDay, Position> computed = new HashMap<>();
		return this.claims.inOrder().stream().map((claim) -> {
			Position position = computed.computeIfAbsent(new MissionDay(claim.mission().code(), claim.asOf()),
					(key) -> this.positions.of(key.mission(), new AsOf(key.day(), today)));
			return judge(claim, this.figures.read(position, claim.measure(), claim.scope()));
		}).toList();
	}

	private JudgedClaim judge(Claim claim, @Nullable Figure computed) {
		return new JudgedClaim(claim.statement().code(), claim.mission().code(), claim.measure(), claim.scope(),
				claim.asOf(), claim.claimed(), computed, this.settings.judge(claim.claimed(), computed));
	}

	private record MissionDay(String mission, LocalDate day) {

	}

}
