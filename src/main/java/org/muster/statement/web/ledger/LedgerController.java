package org.muster.statement.web.ledger;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.Words;
import org.muster.shared.file.FileFormat;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.service.Claims;
import org.muster.statement.web.register.StatementTables;
import org.muster.totals.service.StrengthCurves;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows all claims about a mission over time against the computed curve.
 */
@Controller
class LedgerController {

	private final Missions missions;

	private final Claims claims;

	private final StrengthCurves curves;

	private final Clock clock;

	LedgerController(Missions missions, Claims claims, StrengthCurves curves, Clock clock) {
		this.missions = missions;
		this.claims = claims;
		this.curves = curves;
		this.clock = clock;
	}

	@GetMapping("/missions/{mission}/claims")
	String show(@PathVariable String mission, @RequestParam(required = false) @Nullable String measure, Model model) {
		MissionSummary about = this.missions.get(mission);
		List<JudgedClaim> all = this.claims.ofMission(about.code());
		model.addAttribute("ledger", new Ledger(about, shown(measure, all), all,
				this.curves.of(about.code(), null, null), LocalDate.now(this.clock)));
		return "statement/ledger";
	}

	@GetMapping({ "/missions/{mission}/claims" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/claims" + FileFormat.ENDING })
	void file(@PathVariable String mission, @PathVariable FileFormat format, HttpServletResponse response) {
		MissionSummary about = this.missions.get(mission);
		format.send(response, "claims", StatementTables.claimsOfFile(),
				(rows) -> this.claims.ofMission(about.code()).forEach(rows));
	}

	/** The measure asked for, or the one of which most claims were made. */
	private static Measure shown(@Nullable String asked, List<JudgedClaim> claims) {
		return Arrays.stream(Measure.values())
			.filter((measure) -> Words.of(measure).equals(asked))
			.findFirst()
			.orElseGet(() -> Arrays.stream(Measure.values())
				.max(Comparator
					.<Measure>comparingLong(
							(measure) -> claims.stream().filter((claim) -> claim.measure() == measure).count())
					.thenComparing(Comparator.reverseOrder()))
				.orElse(Measure.DEPLOYED));
	}

}
