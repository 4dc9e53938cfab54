package org.muster.batch.web.returns;

import java.util.Arrays;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.batch.domain.returns.PersonnelKind;
import org.muster.batch.domain.returns.ReturnFilter;
import org.muster.batch.service.returns.StrengthReturns;
import org.muster.batch.service.returns.StrengthReturns.Reporting;
import org.muster.shared.AsOf;
import org.muster.shared.Words;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.ListPage.Filter;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the strength returns to a mission.
 */
@Controller
class ReturnController {

	private static final List<String> KINDS = Arrays.stream(PersonnelKind.values()).map(Words::of).toList();

	private final StrengthReturns returns;

	ReturnController(StrengthReturns returns) {
		this.returns = returns;
	}

	@GetMapping("/missions/{mission}/returns")
	String list(@PathVariable String mission, ReturnFilter filter, Listing listing, AsOf asOf, Model model) {
		Reporting reporting = this.returns.reporting(mission);
		String code = reporting.mission().code();
		Address address = address(code, filter).with("asOf", asOf.day());
		Address home = Address.of("missions", code).with("asOf", asOf.day());
		List<Filter> filters = List.of(new Filter("contributor", filter.contributor(), reporting.contributors()),
				new Filter("kind", filter.kind(), KINDS),
				new Filter("from", (filter.from() != null) ? filter.from().toString() : null, List.of()));
		Action.offer(model,
				Action.deploying("new_return",
						Address.of("missions", code, "new-return").with("contributor", filter.contributor())),
				Action.reading("women", Address.of("missions", code, "women").with("asOf", asOf.day())));
		model.addAttribute("page",
				new ListPage("returns", reporting.mission().name(),
						List.of(ListPage.Crumb.of(reporting.mission().name(), home)), new DayInView(asOf, address),
						filters, Table.paged("returns", ReturnColumns.of(code, asOf.day()),
								this.returns.page(mission, filter, asOf.day(), listing), listing, address)));
		return "list/page";
	}

	@GetMapping({ "/missions/{mission}/returns" + FileFormat.ENDING,
			"/api/v1/missions/{mission}/returns" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String mission, ReturnFilter filter, AsOf asOf,
			HttpServletResponse response) {
		format.send(response, "strength_returns", ReturnColumns.of(mission, asOf.day()),
				(rows) -> this.returns.each(mission, filter, asOf.day(), rows));
	}

	private static Address address(String mission, ReturnFilter filter) {
		return Address.of("missions", mission, "returns")
			.with("contributor", filter.contributor())
			.with("kind", filter.kind())
			.with("from", filter.from());
	}

}
