package org.muster.training.service.pasted;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.officer.service.OfficerNumbers;
import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.results.CertificateSeries;
import org.muster.training.domain.results.Recordings;
import org.muster.training.domain.results.ResultQueries;
import org.muster.training.domain.results.ResultWriter;
import org.muster.training.domain.results.RowOnRecord;
import org.muster.training.service.results.SheetRow;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records one result of one day for officers whose service numbers are pasted. Unknown
 * numbers are named before, and left out.
 */
@Service
@Transactional
public class PastedRecording {

	private final OfficerNumbers numbers;

	private final ResultQueries results;

	private final Recordings recordings;

	private final ResultWriter writer;

	private final Clock clock;

	PastedRecording(OfficerNumbers numbers, ResultQueries results, Recordings recordings, ResultWriter writer,
			Clock clock) {
		this.numbers = numbers;
		this.results = results;
		this.recordings = recordings;
		this.writer = writer;
		this.clock = clock;
	}

	/**
	 * What a form would record, without recording it.
	 * @param courseId the course
	 * @param form what it says
	 * @return the officers with what is on record
	 * @throws BrokenRuleException if a rule forbids it
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	@Transactional(readOnly = true)
	public PastedSheet judge(long courseId, PastedForm form) {
		LocalDate today = LocalDate.now(this.clock);
		BrokenRuleException.require(!form.completedOn().isAfter(today), "completedOn",
				"A completion cannot be in the future.");
		ResolvedNumbers resolved = this.numbers.resolve(form.numbers(), "numbers");
		BrokenRuleException.require(!resolved.officers().isEmpty() || !resolved.unknown().isEmpty(), "numbers",
				"Paste at least one service number.");
		this.numbers.requireWithinReach("numbers", resolved.officers().keySet());
		List<RowOnRecord> officers = this.results.rows(courseId, resolved.officers().keySet(), form.completedOn(),
				today);
		refuse("numbers", "Not yet born on that day: ",
				officers.stream().filter(RowOnRecord::unborn).map(RowOnRecord::serviceNumber).toList());
		List<SheetRow> rows = numbered(form, officers.stream().map((officer) -> row(officer, form)).toList());
		refuse("certificates", "On record already: ", this.results.taken(courseId,
				rows.stream().map(SheetRow::certificate).filter(Objects::nonNull).toList(), form.completedOn()));
		return new PastedSheet(rows, resolved.unknown());
	}

	/**
	 * Records a form, if it does what its check announced. The same form sent again is
	 * not recorded again.
	 * @param courseId the course
	 * @param form what it says
	 * @param announced what the check announced
	 * @return how many results were written, or what would be recorded now if that is not
	 * what was announced
	 * @throws BrokenRuleException if a rule forbids it
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public PastedOutcome record(long courseId, PastedForm form, String announced) {
		if (this.recordings.findOfCourse(form.token()).isPresent()) {
			return new PastedOutcome(0, null);
		}
		PastedSheet sheet = judge(courseId, form);
		if (!sheet.announced().equals(announced) || sheet.writing() == 0) {
			return new PastedOutcome(0, sheet);
		}
		Optional<Long> recording = this.recordings.openOfCourse(courseId, form.token(), form.completedOn(),
				form.source());
		if (recording.isEmpty()) {
			return new PastedOutcome(0, null);
		}
		int written = this.writer
			.write(recording.get(), sheet.rows().stream().filter(SheetRow::writes).map(SheetRow::result).toList())
			.size();
		this.recordings.count(recording.get());
		return new PastedOutcome(written, null);
	}

	private static SheetRow row(RowOnRecord officer, PastedForm form) {
		Integer version = form.replacements().get(officer.id());
		return new SheetRow(officer, form.result(), version != null && version.equals(officer.recordedVersion()), null);
	}

	private static List<SheetRow> numbered(PastedForm form, List<SheetRow> rows) {
		if (form.certificates().isBlank()) {
			return rows;
		}
		CertificateSeries series = CertificateSeries.from(form.certificates());
		List<SheetRow> numbered = new ArrayList<>();
		int index = 0;
		for (SheetRow row : rows) {
			numbered.add(row.passes() ? row.with(series.number(index)) : row);
			index += row.passes() ? 1 : 0;
		}
		return numbered;
	}

	private static void refuse(String field, String words, List<String> found) {
		BrokenRuleException.require(found.isEmpty(), field,
				words + String.join(", ", found.subList(0, Math.min(30, found.size()))) + ".");
	}

}
