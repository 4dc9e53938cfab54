package org.muster.totals.web;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.AsOf;
import org.muster.shared.web.error.UnreadableParameterException;
import org.muster.totals.service.Positions;
import org.muster.totals.service.StrengthCurves;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * The deployment totals of a mission.
 */
@RestController
@RequestMapping("/api/v1/missions/{code}")
class PositionApi {

	private final Positions positions;

	private final StrengthCurves curves;

	PositionApi(Positions positions, StrengthCurves curves) {
		this.positions = positions;
		this.curves = curves;
	}

	@GetMapping("/position")
	PositionJson position(@PathVariable String code, AsOf asOf) {
		return PositionJson.of(this.positions.of(code, asOf));
	}

	@GetMapping("/contributors")
	List<ContributorJson> contributors(@PathVariable String code, AsOf asOf) {
		return this.positions.of(code, asOf).contributors().stream().map(ContributorJson::of).toList();
	}

	@GetMapping("/strength")
	List<StepJson> strength(@PathVariable String code, @RequestParam(required = false) @Nullable LocalDate from,
			@RequestParam(required = false) @Nullable LocalDate until) {
		return this.curves.of(code, inCalendar("from", from), inCalendar("until", until))
			.stream()
			.map(StepJson::of)
			.toList();
	}

	private static @Nullable LocalDate inCalendar(String name, @Nullable LocalDate day) {
		if (day != null && (day.isBefore(AsOf.EARLIEST) || day.isAfter(AsOf.LATEST))) {
			throw new UnreadableParameterException(name, day.toString(),
					"a day from " + AsOf.EARLIEST + " to " + AsOf.LATEST + ", written as 2024-11-08");
		}
		return day;
	}

}
