package org.muster.training.web.session.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.training.service.session.Enrolling;
import org.muster.training.service.session.Roll;
import org.muster.training.service.session.SessionPlanning;
import org.muster.training.web.form.TrainingChoices;
import org.muster.training.web.session.SessionTables;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * Shows the form in which a session is planned for exactly the officers that another page
 * names, with what is likely filled in already.
 */
@Component
public class SessionOffer {

	/** The template. */
	static final String PAGE = "session/plan";

	/** So many are shown by name. */
	private static final int MOST_NAMED = 500;

	private final SessionPlanning planning;

	private final Enrolling enrolling;

	private final TrainingChoices choices;

	private final Clock clock;

	SessionOffer(SessionPlanning planning, Enrolling enrolling, TrainingChoices choices, Clock clock) {
		this.planning = planning;
		this.enrolling = enrolling;
		this.choices = choices;
		this.clock = clock;
	}

	/**
	 * Shows the form.
	 * @param course the code of the course, {@code null} where it is still to be chosen
	 * @param numbers finds the service numbers of the officers
	 * @param model of the page
	 * @return the template
	 */
	public String show(@Nullable String course, Supplier<? extends Collection<String>> numbers, Model model) {
		String code = Objects.toString(course, "");
		String text = gather(numbers, model);
		Roll roll = fill(text, model);
		model.addAttribute("plan", PlannedForm.of(code, text, Math.max(1, roll.added().size()),
				this.planning.proposal(code, LocalDate.now(this.clock))));
		return PAGE;
	}

	/** Fills the page around the form, for the numbers in it. */
	Roll fill(String numbers, Model model) {
		Roll roll = look(numbers, model);
		model.addAttribute("courses", this.choices.courses());
		model.addAttribute("roll", roll);
		model.addAttribute("officers",
				SessionTables.roll("to_enrol", roll.added().stream().limit(MOST_NAMED).toList()));
		return roll;
	}

	private static String gather(Supplier<? extends Collection<String>> numbers, Model model) {
		try {
			return String.join("\n", numbers.get());
		}
		catch (BrokenRuleException ex) {
			model.addAttribute("wrong", ex.getMessage());
			return "";
		}
	}

	private Roll look(String numbers, Model model) {
		try {
			return this.enrolling.named(numbers);
		}
		catch (BrokenRuleException ex) {
			model.addAttribute("wrong", ex.getMessage());
			return new Roll(List.of(), 0, List.of());
		}
	}

}
