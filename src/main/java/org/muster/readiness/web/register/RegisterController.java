package org.muster.readiness.web.register;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.readiness.domain.register.RegisterFilter;
import org.muster.readiness.service.register.Register;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists the officers on record.
 */
@Controller
class RegisterController {

	private final Register register;

	private final RegisterChoices choices;

	RegisterController(Register register, RegisterChoices choices) {
		this.register = register;
		this.choices = choices;
	}

	@GetMapping(path = "/officers", params = "!mission")
	String list(RegisterFilter filter, Listing listing, AsOf asOf,
			@RequestParam(defaultValue = "false") boolean counted, Model model) {
		Register.Found found = this.register.page(filter, asOf, listing, counted);
		Address address = filter.address().with("asOf", asOf.day());
		model.addAttribute("filter", filter);
		model.addAttribute("sort", listing.sort());
		model.addAttribute("found", found);
		model.addAttribute("countAll", address.with("sort", listing.sort()).with("counted", true).href());
		model.addAttribute("day", new DayInView(asOf, address.with("sort", listing.sort())));
		model.addAttribute("choices", this.choices.all());
		model.addAttribute("table", Table.paged("officers", RegisterColumns.of(asOf), found.slice(), listing, address)
			.counting(found.count()));
		return "register/list";
	}

	@GetMapping(path = { "/officers" + FileFormat.ENDING, "/api/v1/officers" + FileFormat.ENDING }, params = "!mission")
	void file(@PathVariable FileFormat format, RegisterFilter filter, Listing listing, AsOf asOf,
			HttpServletResponse response) {
		format.send(response, "officers", RegisterColumns.ofFile(),
				(rows) -> this.register.each(filter, asOf, listing, rows));
	}

}
