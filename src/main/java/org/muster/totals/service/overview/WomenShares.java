package org.muster.totals.service.overview;

import java.util.ArrayList;
import java.util.List;

import org.muster.batch.domain.returns.PersonnelKind;
import org.muster.batch.domain.returns.ReturnQueries.LatestReturn;
import org.muster.batch.domain.returns.WomenTargets;
import org.muster.batch.service.returns.StrengthReturns;
import org.muster.shared.AsOf;
import org.muster.shared.Figure;
import org.muster.shared.Words;
import org.muster.totals.domain.ContributorPosition;
import org.muster.totals.domain.Position;
import org.muster.totals.domain.women.WomenShare;
import org.muster.totals.service.Positions;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Holds the share of women against what is aimed at.
 */
@Service
@Transactional(readOnly = true)
public class WomenShares {

	private final Positions positions;

	private final StrengthReturns returns;

	private final WomenTargets targets;

	WomenShares(Positions positions, StrengthReturns returns, WomenTargets targets) {
		this.positions = positions;
		this.returns = returns;
		this.targets = targets;
	}

	/**
	 * The shares in a mission: by kind where returns tell them, and by contributor by
	 * names or returns, those too of whom nothing tells.
	 * @param mission the code of the mission
	 * @param asOf the day
	 * @return the mission's position, and the kinds before the contributors
	 */
	public OfMission of(String mission, AsOf asOf) {
		Position position = this.positions.of(mission, asOf);
		List<LatestReturn> latest = this.returns.latest(position.mission().id(), asOf.day());
		List<WomenShare> rows = new ArrayList<>();
		for (PersonnelKind kind : PersonnelKind.values()) {
			List<LatestReturn> told = latest.stream()
				.filter((one) -> one.tells() && one.kind().equals(Words.of(kind)))
				.toList();
			if (!told.isEmpty()) {
				rows.add(new WomenShare("kind", Words.of(kind), null,
						Figure.exact(told.stream().mapToLong(LatestReturn::womenTold).sum()),
						Figure.exact(told.stream().mapToLong(LatestReturn::total).sum()), this.targets.of(kind)));
			}
		}
		for (ContributorPosition contributor : position.contributors()) {
			rows.add(new WomenShare("contributor", contributor.name(), contributor.code(), contributor.women(),
					contributor.total(), null));
		}
		return new OfMission(position, rows);
	}

	/**
	 * The shares in a mission.
	 *
	 * @param position the position of the mission on that day
	 * @param rows the shares
	 */
	public record OfMission(Position position, List<WomenShare> rows) {
	}

}
