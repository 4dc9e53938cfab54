package org.muster.training.service.results;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.Result;
import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.training.domain.results.CertificateSeries;
import org.muster.training.domain.results.RowOnRecord;

/**
 * Judges one form of results against what is on record.
 */
final class SheetJudge {

	private static final int MOST_NAMED = 30;

	private final MarkedForm form;

	private final List<RowOnRecord> officers;

	private final Map<String, List<String>> problems = new LinkedHashMap<>();

	SheetJudge(MarkedForm form, List<RowOnRecord> officers) {
		this.form = form;
		this.officers = officers;
	}

	Map<String, List<String>> problems() {
		return this.problems;
	}

	void problem(String field, String words) {
		this.problems.computeIfAbsent(field, (name) -> new ArrayList<>()).add(words);
	}

	/** Marks who was pasted as passed, unless the paste cannot be taken as it is. */
	Set<Long> pasted(ResolvedNumbers resolved) {
		Map<Long, RowOnRecord> enrolled = this.officers.stream()
			.collect(Collectors.toMap(RowOnRecord::id, (officer) -> officer));
		name("pasted", "Not on record: ", resolved.unknown());
		name("pasted", "Not enrolled in this session: ",
				resolved.officers()
					.entrySet()
					.stream()
					.filter((entry) -> !enrolled.containsKey(entry.getKey()))
					.map(Map.Entry::getValue)
					.toList());
		name("pasted", "Marked otherwise: ",
				resolved.officers()
					.entrySet()
					.stream()
					.filter((entry) -> this.form.marks().getOrDefault(entry.getKey(), Result.PASSED) != Result.PASSED)
					.map(Map.Entry::getValue)
					.toList());
		return this.problems.containsKey("pasted") ? Set.of() : resolved.officers().keySet();
	}

	List<SheetRow> rows(Set<Long> pasted) {
		Set<Long> strangers = new HashSet<>(this.form.marks().keySet());
		this.officers.forEach((officer) -> strangers.remove(officer.id()));
		if (!strangers.isEmpty()) {
			problem("results", "The form marks officers who are not enrolled. Open it again.");
		}
		return numbered(this.officers.stream().map((officer) -> row(officer, pasted)).toList());
	}

	private SheetRow row(RowOnRecord officer, Set<Long> pasted) {
		boolean passesByDefault = this.form.wish() == MarkedForm.Wish.PASS_ALL || pasted.contains(officer.id());
		Result mark = this.form.marks().get(officer.id());
		Integer version = this.form.replacements().get(officer.id());
		boolean stale = version != null && !version.equals(officer.recordedVersion());
		if (stale) {
			problem("results", officer.serviceNumber() + ": the result on record was changed meanwhile. Choose again.");
		}
		return new SheetRow(officer, (mark == null && passesByDefault) ? Result.PASSED : mark,
				version != null && !stale, null);
	}

	private List<SheetRow> numbered(List<SheetRow> rows) {
		if (this.form.certificates().isBlank()) {
			return rows;
		}
		try {
			CertificateSeries series = CertificateSeries.from(this.form.certificates());
			List<SheetRow> numbered = new ArrayList<>();
			int index = 0;
			for (SheetRow row : rows) {
				numbered.add(row.passes() ? row.with(series.number(index)) : row);
				index += row.passes() ? 1 : 0;
			}
			return numbered;
		}
		catch (BrokenRuleException ex) {
			problem(ex.field(), String.valueOf(ex.getMessage()));
			return rows;
		}
	}

	void day(@Nullable LocalDate day, LocalDate today, List<SheetRow> rows) {
		if (day == null) {
			problem("completedOn", "Write the day as 2024-11-08.");
		}
		else if (day.isAfter(today)) {
			problem("completedOn", "A completion cannot be in the future.");
		}
		name("completedOn", "Not yet born on that day: ",
				rows.stream()
					.filter((row) -> row.writes() && row.officer().unborn())
					.map((row) -> row.officer().serviceNumber())
					.toList());
	}

	void name(String field, String words, List<String> numbers) {
		if (!numbers.isEmpty()) {
			String named = String.join(", ", numbers.subList(0, Math.min(MOST_NAMED, numbers.size())));
			int others = numbers.size() - MOST_NAMED;
			problem(field, words + named + ((others > 0) ? " and %,d others.".formatted(others) : "."));
		}
	}

}
