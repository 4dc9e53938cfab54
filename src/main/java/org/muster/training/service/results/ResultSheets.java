package org.muster.training.service.results;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.muster.shared.BrokenRuleException;
import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.officer.service.OfficerNumbers;
import org.muster.training.domain.results.ResultQueries;
import org.muster.training.domain.session.SessionSummary;
import org.muster.training.service.session.Sessions;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges forms of results: what each would record, and what forbids it.
 */
@Service
@Transactional(readOnly = true)
public class ResultSheets {

	private final Sessions sessions;

	private final ResultQueries results;

	private final OfficerNumbers numbers;

	private final ReadinessOutlook outlook;

	private final Clock clock;

	ResultSheets(Sessions sessions, ResultQueries results, OfficerNumbers numbers, ReadinessOutlook outlook,
			Clock clock) {
		this.sessions = sessions;
		this.results = results;
		this.numbers = numbers;
		this.outlook = outlook;
		this.clock = clock;
	}

	/**
	 * The day with which a form begins.
	 * @param sessionId the session
	 * @return its last day, or today before that
	 */
	public LocalDate firstDayOffered(long sessionId) {
		LocalDate last = this.sessions.get(sessionId).lastDay();
		LocalDate today = LocalDate.now(this.clock);
		return last.isAfter(today) ? today : last;
	}

	/**
	 * Judges a form. What its passes would do to batches is left out, since recording
	 * need not know it and asking takes longer than recording.
	 * @param sessionId the session
	 * @param form what it says
	 * @return what it would record
	 * @see #withOutlook(Sheet)
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public Sheet judge(long sessionId, MarkedForm form) {
		SessionSummary session = this.sessions.get(sessionId);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = Objects.requireNonNullElse(form.completedOn(), today);
		SheetJudge judge = new SheetJudge(form, this.results.rows(sessionId, day, today));
		List<SheetRow> rows = judge.rows(judge.pasted(resolve(form, judge)));
		judge.day(form.completedOn(), today, rows);
		reach(judge, rows);
		judge.name("certificates", "On record already: ", this.results.taken(session.courseId(),
				rows.stream().map(SheetRow::certificate).filter(Objects::nonNull).toList(), day));
		Set<String> wrong = judge.problems().keySet();
		return new Sheet(session, wrong.contains("pasted") ? form : pasteTaken(form), day,
				this.results.validity(session.courseId(), day), rows, Counts.of(rows), judge.problems(), List.of());
	}

	/**
	 * The same form with what its passes would do to batches, as pages show it.
	 * @param sheet the form as it is judged
	 * @return the form
	 */
	public Sheet withOutlook(Sheet sheet) {
		return sheet.with(this.outlook.batches(sheet.session().courseId(),
				sheet.rows().stream().map((row) -> row.officer().id()).toList(), sheet.day()));
	}

	private ResolvedNumbers resolve(MarkedForm form, SheetJudge judge) {
		try {
			return this.numbers.resolve(form.pasted(), "pasted");
		}
		catch (BrokenRuleException ex) {
			judge.problem(ex.field(), String.valueOf(ex.getMessage()));
			return new ResolvedNumbers(Map.of(), List.of());
		}
	}

	private void reach(SheetJudge judge, List<SheetRow> rows) {
		try {
			this.numbers.requireWithinReach("results",
					rows.stream().filter(SheetRow::writes).map((row) -> row.officer().id()).toList());
		}
		catch (BrokenRuleException ex) {
			judge.problem(ex.field(), String.valueOf(ex.getMessage()));
		}
	}

	private static MarkedForm pasteTaken(MarkedForm form) {
		return new MarkedForm(form.token(), form.completedOn(), form.typedDay(), form.certificates(), "", form.marks(),
				form.replacements(), form.wish(), form.announced());
	}

}
