package org.muster.shared.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;
import org.muster.shared.web.form.Option;
import org.muster.shared.web.stale.Meanwhile;

import org.springframework.ui.Model;

/**
 * A page with one form. Its words are {@code form.NAME} (the title), {@code .effect}
 * (what sending it does), {@code .action} (the button) and those of its fields.
 *
 * @param name names the form in messages
 * @param about what it is about, for the title; empty when nothing is meant
 * @param trail the pages above
 * @param action where it is sent
 * @param inputs its fields
 * @param changing whether it changes what is on record; its form is versioned then
 */
public record FormPage(String name, String about, List<Crumb> trail, String action, List<Input> inputs,
		boolean changing) {

	/** The template. */
	public static final String VIEW = "page/form";

	/**
	 * A form for something new.
	 * @param name names the form in messages
	 * @param about what it is about
	 * @param trail the pages above
	 * @param action where it is sent
	 * @param inputs its fields
	 * @return the page
	 */
	public static FormPage of(String name, String about, List<Crumb> trail, Address action, Input... inputs) {
		return new FormPage(name, about, trail, action.href(), List.of(inputs), false);
	}

	/**
	 * The same form for a record that exists.
	 * @return the page of a versioned form
	 */
	public FormPage forChange() {
		return new FormPage(this.name, this.about, this.trail, this.action, this.inputs, true);
	}

	/**
	 * What others changed, in the words that the fields offer to choose.
	 * @param meanwhile what they changed, {@code null} for nothing
	 * @return the same in words
	 */
	public @Nullable Meanwhile worded(@Nullable Meanwhile meanwhile) {
		return (meanwhile != null) ? meanwhile.worded(this::words) : null;
	}

	private String words(String field, String value) {
		return this.inputs.stream()
			.filter((input) -> input.name().equals(field))
			.flatMap((input) -> input.options().stream())
			.filter((option) -> option.value().equals(value))
			.findFirst()
			.map(Option::text)
			.orElse(value);
	}

	/**
	 * Shows the form.
	 * @param model of the page
	 * @param form the texts in its fields
	 * @return the template
	 */
	public String show(Model model, Object form) {
		model.addAttribute("page", this);
		model.addAttribute("form", form);
		return VIEW;
	}

}
