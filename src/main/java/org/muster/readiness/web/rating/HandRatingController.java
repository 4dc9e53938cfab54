package org.muster.readiness.web.rating;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;

import jakarta.validation.Valid;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.Rating;
import org.muster.readiness.service.explained.HandRatings;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.web.form.Option;
import org.muster.shared.web.form.Typed;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Sets and ends the rating by hand of a batch.
 */
@Controller
class HandRatingController {

	private static final String PAGE = "readiness/rating";

	private final Batches batches;

	private final HandRatings ratings;

	private final Clock clock;

	HandRatingController(Batches batches, HandRatings ratings, Clock clock) {
		this.batches = batches;
		this.ratings = ratings;
		this.clock = clock;
	}

	@ModelAttribute
	void batch(@PathVariable String code, Model model) {
		BatchSummary batch = this.batches.get(code);
		model.addAttribute("batch", batch);
		model.addAttribute("ratings", this.ratings.of(batch));
		model.addAttribute("choices",
				Arrays.stream(Rating.values()).map((rating) -> new Option(rating.name(), rating.name())).toList());
	}

	@GetMapping("/batches/{code}/rating")
	String show(Model model) {
		model.addAttribute("form", RatingForm.on(LocalDate.now(this.clock)));
		return PAGE;
	}

	@PostMapping("/batches/{code}/rating")
	String set(@ModelAttribute("batch") BatchSummary batch, @Valid @ModelAttribute("form") RatingForm form,
			BindingResult problems) {
		if (problems.hasErrors()) {
			return PAGE;
		}
		try {
			this.ratings.set(batch, form.chosen(), form.setBy().strip(), form.reason().strip(), form.day());
			return "redirect:" + Address.of("batches", batch.code(), "rating").href();
		}
		catch (BrokenRuleException ex) {
			problems.rejectValue(ex.field(), "rule", String.valueOf(ex.getMessage()));
			return PAGE;
		}
	}

	@PostMapping("/batches/{code}/rating/end")
	String end(@ModelAttribute("batch") BatchSummary batch, @RequestParam String from) {
		this.ratings.end(batch, Typed.day("from", from));
		return "redirect:" + Address.of("batches", batch.code(), "rating").href();
	}

}
