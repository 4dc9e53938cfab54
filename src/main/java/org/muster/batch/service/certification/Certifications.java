package org.muster.batch.service.certification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.certification.CertificationQueries;
import org.muster.batch.domain.certification.CertificationRow;
import org.muster.batch.domain.certification.CertifiedOfficer;
import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.domain.roll.Member;
import org.muster.batch.domain.roll.RollQueries;
import org.muster.batch.service.plan.BatchPlanning;
import org.muster.batch.service.roll.ReadyOfficers;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what was signed, what changed since, and what signing now would say.
 */
@Service
@Transactional(readOnly = true)
public class Certifications {

	/** Why an officer is refused unless something else is said. */
	static final String NOT_READY = "Not ready";

	private static final int LONGEST = 500;

	private final BatchPlanning batches;

	private final RollQueries rolls;

	private final ReadyOfficers ready;

	private final CertificationQueries certifications;

	private final Clock clock;

	Certifications(BatchPlanning batches, RollQueries rolls, ReadyOfficers ready, CertificationQueries certifications,
			Clock clock) {
		this.batches = batches;
		this.rolls = rolls;
		this.ready = ready;
		this.certifications = certifications;
		this.clock = clock;
	}

	/**
	 * The certification of a batch.
	 * @param batchCode in any case
	 * @param day the day
	 * @return what stands on that day, and how the records differ from it
	 * @throws org.muster.shared.MissingException if there is no such batch
	 */
	public CertificationView of(String batchCode, LocalDate day) {
		PlanRow batch = this.batches.get(batchCode);
		List<CertificationRow> all = this.certifications.of(batch.id());
		CertificationRow standing = standing(all, day);
		if (standing == null) {
			return new CertificationView(batch, null, List.of(), ChangesSince.NONE, all);
		}
		List<CertifiedOfficer> officers = this.certifications.officers(standing.id());
		return new CertificationView(batch, standing, officers, changes(batch, standing, officers, day), all);
	}

	/**
	 * The same counted, without the names.
	 * @param batchCode in any case
	 * @param day the day
	 * @return nothing standing where nobody signed
	 */
	public CertificationSummary summary(String batchCode, LocalDate day) {
		PlanRow batch = this.batches.get(batchCode);
		CertificationRow standing = standing(this.certifications.of(batch.id()), day);
		return new CertificationSummary(standing,
				(standing == null) ? 0 : this.certifications.changed(standing, batch.id(), batch.missionId(), day));
	}

	/**
	 * What a form of certification would sign.
	 * @param batchCode in any case
	 * @param form what was typed
	 * @return everybody who has still to go, each with a verdict, and what is wrong
	 */
	@PreAuthorize("hasRole('COMMAND')")
	public SignSheet judge(String batchCode, SignForm form) {
		PlanRow batch = this.batches.get(batchCode);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate day = Objects.requireNonNullElse(form.day(), today);
		Set<Long> onRoll = new HashSet<>(this.rolls.onRoll(batch.id(), day));
		onRoll.removeAll(this.rolls.inMission(onRoll, day));
		Set<Long> readyOnes = this.ready.among(batch.missionId(), onRoll, day);
		Map<Long, String> roles = this.rolls.roles(batch.id(), day);
		List<CertifiedOfficer> rows = this.rolls.named(onRoll, day)
			.stream()
			.map((officer) -> row(officer, roles.get(officer.id()), readyOnes.contains(officer.id()), form))
			.toList();
		return new SignSheet(batch, form, day, rows, standing(this.certifications.of(batch.id()), day),
				problems(form, today, rows));
	}

	private static @Nullable CertificationRow standing(List<CertificationRow> all, LocalDate day) {
		return all.stream().filter((one) -> one.standsOn(day)).findFirst().orElse(null);
	}

	private static CertifiedOfficer row(Member officer, @Nullable String role, boolean isReady, SignForm form) {
		String verdict = form.verdicts().getOrDefault(officer.id(), isReady ? "accepted" : "refused");
		String typed = form.reasons().getOrDefault(officer.id(), isReady ? "" : NOT_READY).strip();
		return new CertifiedOfficer(officer.id(), officer.serviceNumber(), officer.name(), officer.rank(),
				officer.sex(), officer.unit(), role, isReady, verdict, typed.isEmpty() ? null : typed);
	}

	private static Map<String, String> problems(SignForm form, LocalDate today, List<CertifiedOfficer> rows) {
		Map<String, String> problems = new LinkedHashMap<>();
		if (form.day() == null) {
			problems.put("day", "Give the day of signing as 2024-11-08.");
		}
		else if (form.day().isAfter(today)) {
			problems.put("day", "A certification is signed today or was signed before, not on a day to come.");
		}
		require(problems, "signatory", form.signatory(), "Name the person who signs.");
		require(problems, "authority", form.authority(), "Say by what authority the person signs.");
		List<String> unreasoned = rows.stream()
			.filter((row) -> row.reason() == null && !(row.isAccepted() && row.ready()))
			.map(CertifiedOfficer::serviceNumber)
			.toList();
		if (!unreasoned.isEmpty()) {
			problems.put("officers",
					"Say why for everybody who is refused, or accepted without being ready: "
							+ unreasoned.stream().limit(20).collect(Collectors.joining(", "))
							+ ((unreasoned.size() > 20) ? " and %d more.".formatted(unreasoned.size() - 20) : "."));
		}
		if (rows.stream().noneMatch(CertifiedOfficer::isAccepted)) {
			problems.put("officers", "Nobody would be accepted, so there is nothing to certify.");
		}
		return problems;
	}

	private static void require(Map<String, String> problems, String field, String text, String missing) {
		if (text.isBlank()) {
			problems.put(field, missing);
		}
		else if (text.length() > LONGEST) {
			problems.put(field, "Write at most %d characters.".formatted(LONGEST));
		}
	}

	private ChangesSince changes(PlanRow batch, CertificationRow standing, List<CertifiedOfficer> officers,
			LocalDate day) {
		Set<Long> onRoll = this.rolls.onRoll(batch.id(), day);
		Set<Long> left = this.certifications.leftSince(batch.id(), standing.signedOn(), day);
		Set<Long> waiting = new HashSet<>(onRoll);
		waiting.removeAll(left);
		waiting.removeAll(this.rolls.inMission(onRoll, day));
		Set<Long> signed = officers.stream().map(CertifiedOfficer::officerId).collect(Collectors.toSet());
		Set<Long> added = new HashSet<>(waiting);
		added.removeAll(signed);
		Set<Long> readyNow = this.ready.among(batch.missionId(), waiting, day);
		return new ChangesSince(this.rolls.named(added, day), officers.stream()
			.filter((one) -> one.isAccepted() && !onRoll.contains(one.officerId()) && !left.contains(one.officerId()))
			.toList(),
				officers.stream()
					.filter((one) -> one.isAccepted() && one.ready() && waiting.contains(one.officerId())
							&& !readyNow.contains(one.officerId()))
					.toList(),
				officers.stream()
					.filter((one) -> !one.ready() && waiting.contains(one.officerId())
							&& readyNow.contains(one.officerId()))
					.toList());
	}

}
