package org.muster.mission.web;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.mission.domain.ContributorSummary;
import org.muster.mission.service.Contributors;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the contributors to all missions.
 */
@Controller
class ContributorController {

	private static final List<Column<ContributorSummary>> COLUMNS = List.of(
			Column.text("contributor",
					(row) -> ContributorCell.plain(row.code(), row.name()).to(Address.of("contributors", row.code()))),
			Column.text("code", (row) -> Cell.of(row.code())),
			Column.text("kind", (row) -> Cell.word("contributor.kind." + row.kind(), row.kind())));

	private final Contributors contributors;

	ContributorController(Contributors contributors) {
		this.contributors = contributors;
	}

	@GetMapping("/contributors")
	String list(Model model) {
		Action.offer(model, Action.deploying("register_contributor", Address.of("new-contributor")));
		model.addAttribute("page", ListPage.plain("all_contributors", "", List.of(), null,
				Table.whole("all_contributors", COLUMNS, this.contributors.all(), Address.of("contributors"))));
		return "list/page";
	}

	@GetMapping({ "/contributors" + FileFormat.ENDING, "/api/v1/contributors" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, HttpServletResponse response) {
		format.send(response, "contributors", COLUMNS, (rows) -> this.contributors.all().forEach(rows));
	}

}
