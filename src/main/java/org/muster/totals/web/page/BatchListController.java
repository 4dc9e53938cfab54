package org.muster.totals.web.page;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.DayInView;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.page.Action;
import org.muster.totals.domain.BatchPosition;
import org.muster.totals.service.overview.AllBatches;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists the batches of all missions.
 */
@Controller
class BatchListController {

	private final AllBatches batches;

	BatchListController(AllBatches batches) {
		this.batches = batches;
	}

	@GetMapping("/batches")
	String list(AsOf asOf, Model model) {
		Address address = Address.of("batches").with("asOf", asOf.day());
		Action.offer(model, Action.deploying("plan_batch", Address.of("new-batch")));
		model.addAttribute("page", ListPage.plain("all_batches", "", List.of(), new DayInView(asOf, address),
				Table.whole("batches", columns(asOf), this.batches.on(asOf), address)));
		return "list/page";
	}

	@GetMapping({ "/batches" + FileFormat.ENDING, "/api/v1/batches" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, AsOf asOf, HttpServletResponse response) {
		format.send(response, "batches", columns(asOf), (rows) -> this.batches.on(asOf).forEach(rows));
	}

	private static List<Column<BatchPosition>> columns(AsOf asOf) {
		List<Column<BatchPosition>> columns = new ArrayList<>(BatchColumns.on(asOf));
		columns.add(1, Column.text("mission", (batch) -> Cell.of(batch.mission())
			.to(Address.of("missions", batch.mission()).with("asOf", asOf.day()))));
		return columns;
	}

}
