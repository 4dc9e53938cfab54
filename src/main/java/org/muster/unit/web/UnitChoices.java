package org.muster.unit.web;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.web.form.Option;
import org.muster.unit.domain.UnitNode;
import org.muster.unit.service.Units;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The tree of units as forms and filters offer it.
 */
@Component
public class UnitChoices {

	/** A wide space, as the options of a list know no other indent. */
	private static final String INDENT = "\u2003";

	private final Units units;

	private final MessageSource messages;

	private final MusterSettings settings;

	UnitChoices(Units units, MessageSource messages, MusterSettings settings) {
		this.units = units;
		this.messages = messages;
		this.settings = settings;
	}

	/**
	 * The units that are open, for whatever is recorded from now on.
	 * @return those below others set in
	 */
	public List<Option> open() {
		return options((unit) -> unit.lastDay() == null);
	}

	/**
	 * All units, for whatever asks about the past too; those that are closed say so.
	 * @return those below others set in
	 */
	public List<Option> all() {
		return options((unit) -> true);
	}

	/**
	 * The open units but one and those below it, under which it cannot be placed. The one
	 * under which it stands is among them.
	 * @param code the code of the unit
	 * @param parent the code of the unit above, {@code null} at the top
	 * @return those below others set in
	 */
	List<Option> without(String code, @Nullable String parent) {
		Set<String> within = this.units.codesWithin(code);
		return options(
				(unit) -> !within.contains(unit.code()) && (unit.lastDay() == null || unit.code().equals(parent)));
	}

	private List<Option> options(Predicate<UnitNode> offered) {
		return this.units.tree().stream().filter(offered).map(this::option).toList();
	}

	private Option option(UnitNode unit) {
		String name = (unit.lastDay() == null) ? unit.name()
				: this.messages.getMessage("unit.closed.option", new Object[] { unit.name() }, this.settings.locale());
		return new Option(unit.code(), INDENT.repeat(unit.depth()) + name);
	}

}
