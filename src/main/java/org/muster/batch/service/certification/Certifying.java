package org.muster.batch.service.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.muster.batch.domain.BatchRepository;
import org.muster.batch.domain.certification.CertificationQueries;
import org.muster.batch.domain.certification.CertificationRow;
import org.muster.batch.domain.certification.CertificationWriter;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs certifications and withdraws them.
 */
@Service
@Transactional
@PreAuthorize("hasRole('COMMAND')")
public class Certifying {

	private final Certifications certifications;

	private final CertificationQueries queries;

	private final CertificationWriter writer;

	private final BatchRepository batches;

	private final Clock clock;

	Certifying(Certifications certifications, CertificationQueries queries, CertificationWriter writer,
			BatchRepository batches, Clock clock) {
		this.certifications = certifications;
		this.queries = queries;
		this.writer = writer;
		this.batches = batches;
		this.clock = clock;
	}

	/**
	 * Signs a certification if the form announced what is on record and breaks no rule.
	 * The same form sent again signs nothing more. A certification that stands is
	 * replaced.
	 * @param batchCode in any case
	 * @param form what was typed
	 * @return the form to be shown again; empty once it is signed
	 */
	public Optional<SignSheet> sign(String batchCode, SignForm form) {
		PlanRow batch = this.certifications.of(batchCode, LocalDate.now(this.clock)).batch();
		this.batches.findToChange(batch.id());
		if (this.queries.isRecorded(form.token())) {
			return Optional.empty();
		}
		SignSheet sheet = this.certifications.judge(batchCode, form);
		if (!batch.isOpen()) {
			return Optional.of(with(sheet, "day", "This batch is cancelled. There is nothing to certify."));
		}
		if (!sheet.announced().equals(form.announced())) {
			return Optional.of(with(sheet, "changed",
					"The roll, the readiness or the certification of that day is not what this form was opened with. It now shows what is on record; look through it and sign again."));
		}
		CertificationRow standing = sheet.standing();
		if (sheet.problems().isEmpty() && standing != null) {
			this.writer.end(standing.id(), sheet.day(), "Replaced by a new certification");
		}
		if (sheet.problems().isEmpty()) {
			this.writer.sign(batch.id(), form.token(), sheet.day(), form.signatory().strip(), form.authority().strip(),
					sheet.rows());
			return Optional.empty();
		}
		return Optional.of(sheet);
	}

	/**
	 * Withdraws the certification that stands, from today on.
	 * @param batchCode in any case
	 * @param reason why
	 * @throws BrokenRuleException if none stands or no reason is given
	 */
	public void withdraw(String batchCode, String reason) {
		LocalDate today = LocalDate.now(this.clock);
		CertificationView view = this.certifications.of(batchCode, today);
		BrokenRuleException.require(!reason.isBlank(), "reason", "Say why the certification is withdrawn.");
		this.batches.findToChange(view.batch().id());
		BrokenRuleException.require(
				view.standing() != null
						&& this.writer.end(Objects.requireNonNull(view.standing()).id(), today, reason.strip()) == 1,
				"reason", "No certification of this batch stands today.");
	}

	private static SignSheet with(SignSheet sheet, String field, String problem) {
		Map<String, String> problems = new LinkedHashMap<>();
		problems.put(field, problem);
		problems.putAll(sheet.problems());
		return new SignSheet(sheet.batch(), sheet.form(), sheet.day(), sheet.rows(), sheet.standing(), problems);
	}

}
