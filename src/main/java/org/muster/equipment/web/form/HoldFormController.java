package org.muster.equipment.web.form;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.muster.equipment.domain.list.NeedRow;
import org.muster.equipment.service.ShortfallHolds;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.page.FormPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Holds a batch because equipment that it needs is short.
 */
@Controller
class HoldFormController {

	private final ShortfallHolds holds;

	private final EquipmentInputs inputs;

	private final Clock clock;

	HoldFormController(ShortfallHolds holds, EquipmentInputs inputs, Clock clock) {
		this.holds = holds;
		this.inputs = inputs;
		this.clock = clock;
	}

	@GetMapping("/needs/{id}/hold")
	String ask(@PathVariable long id, Model model) {
		ShortfallHolds.Shortfall shortfall = this.holds.of(id);
		return this.inputs.holding(shortfall.need(), shortfall.mission())
			.show(model, new HoldForm(LocalDate.now(this.clock).toString(), note(shortfall.need())));
	}

	@PostMapping("/needs/{id}/hold")
	String open(@PathVariable long id, @Valid @ModelAttribute("form") HoldForm form, BindingResult problems,
			Model model, RedirectAttributes next) {
		ShortfallHolds.Shortfall shortfall = this.holds.of(id);
		model.addAttribute("page", this.inputs.holding(shortfall.need(), shortfall.mission()));
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.holds.open(id, Typed.day("openedOn", form.openedOn()), Typed.words(form.note()));
			next.addFlashAttribute("done", "hold.opened");
			return "redirect:" + Address.of("batches", String.valueOf(shortfall.need().batch()), "holds");
		});
	}

	private static String note(NeedRow need) {
		return String.format(Locale.ENGLISH, "%s: %,d of %,d", need.item(), need.serviceable(), need.needed());
	}

	/**
	 * A hold, as typed.
	 *
	 * @param openedOn the first day
	 * @param note in words
	 */
	record HoldForm(@Nullable String openedOn, @Nullable @Size(max = 500) @Pattern(regexp = Typed.WORDS) String note) {
	}

}
