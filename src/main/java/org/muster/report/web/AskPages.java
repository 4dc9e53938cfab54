package org.muster.report.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.report.service.ReportChoices;
import org.muster.report.service.Report;
import org.muster.report.service.ReportSettings;
import org.muster.shared.AsOf;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Option;

import org.springframework.stereotype.Component;

/**
 * Draws up the forms that ask what a report is to be about.
 */
@Component
class AskPages {

	private final ReportChoices choices;

	private final ReportSettings settings;

	AskPages(ReportChoices choices, ReportSettings settings) {
		this.choices = choices;
		this.settings = settings;
	}

	/** A form for each kind of report. */
	List<Ask> all(List<Report> kinds, String mission, AsOf asOf, QuestionParameters asked) {
		Map<String, List<Option>> options = Map.of("batch", options(this.choices.batches(mission, asOf)), "course",
				options(this.choices.courses(asOf)), "marking",
				this.settings.markings().stream().map((marking) -> new Option(marking, marking)).toList());
		return kinds.stream().map((kind) -> ask(kind, mission, asOf, asked, options)).toList();
	}

	private static List<Option> options(Map<String, String> named) {
		return named.entrySet().stream().map((one) -> new Option(one.getKey(), one.getValue())).toList();
	}

	private static Ask ask(Report kind, String mission, AsOf asOf, QuestionParameters asked,
			Map<String, List<Option>> options) {
		List<String> names = new ArrayList<>(kind.asks());
		names.add("marking");
		Map<String, String> given = asked.given();
		return new Ask(kind.name(), Address.of("missions", mission, "reports", kind.name()).href(),
				asOf.day().toString(),
				names.stream()
					.map((name) -> new Field(name, given.get(name), options.getOrDefault(name, List.of())))
					.toList());
	}

	/**
	 * A form.
	 *
	 * @param kind the kind of report
	 * @param action its address
	 * @param asOf the day in view
	 * @param fields what it asks for
	 */
	record Ask(String kind, String action, String asOf, List<Field> fields) {

	}

	/**
	 * A field.
	 *
	 * @param name its name
	 * @param value what was given
	 * @param options what can be chosen, empty for a day
	 */
	record Field(String name, @Nullable String value, List<Option> options) {

	}

}
