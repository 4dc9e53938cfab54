package org.muster.shared.web.page;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage.Crumb;

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
 * @param version the version of the record that is changed, {@code null} for a new one
 */
public record FormPage(String name, String about, List<Crumb> trail, String action, List<Input> inputs,
		@Nullable Integer version) {

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
		return new FormPage(name, about, trail, action.href(), List.of(inputs), null);
	}

	/**
	 * The same form for a record that exists.
	 * @param current the version that is changed
	 * @return the page with that version
	 */
	public FormPage changing(int current) {
		return new FormPage(this.name, this.about, this.trail, this.action, this.inputs, current);
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
