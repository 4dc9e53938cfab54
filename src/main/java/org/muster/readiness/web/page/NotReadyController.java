package org.muster.readiness.web.page;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.readiness.domain.NotReadyOfficer;
import org.muster.readiness.domain.roster.RosterFilter;
import org.muster.readiness.service.Readiness;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Table;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Lists the officers of a batch who are not ready, and why.
 */
@Controller
class NotReadyController {

	private static final String NOT_READY = "standing=not_ready";

	private final Batches batches;

	private final Readiness readiness;

	NotReadyController(Batches batches, Readiness readiness) {
		this.batches = batches;
		this.readiness = readiness;
	}

	@GetMapping(path = "/batches/{code}/roll", params = NOT_READY)
	String list(@PathVariable String code, RosterFilter filter, @RequestParam(required = false) @Nullable String bin,
			AsOf asOf, Model model) {
		BatchSummary batch = this.batches.get(code);
		Address address = RollPages.address(batch, filter, asOf).with("bin", bin);
		Table table = Table.whole("not_ready", RosterColumns.notReady(asOf), found(code, filter, bin, asOf), address);
		model.addAttribute("page", RollPages.of(batch, filter, asOf, address, table));
		return "list/page";
	}

	@GetMapping(
			path = { "/batches/{code}/roll" + FileFormat.ENDING, "/api/v1/batches/{code}/roll" + FileFormat.ENDING },
			params = NOT_READY)
	void file(@PathVariable FileFormat format, @PathVariable String code, RosterFilter filter,
			@RequestParam(required = false) @Nullable String bin, AsOf asOf, HttpServletResponse response) {
		format.send(response, "not-ready", RosterColumns.notReady(asOf),
				(rows) -> found(code, filter, bin, asOf).forEach(rows));
	}

	private List<NotReadyOfficer> found(String code, RosterFilter filter, @Nullable String bin, AsOf asOf) {
		return this.readiness.notReady(code, asOf)
			.stream()
			.filter((officer) -> bin == null || bin.isEmpty() || officer.bin().word().equals(bin))
			.filter((officer) -> filter.unit() == null || filter.unit().equalsIgnoreCase(officer.unit()))
			.toList();
	}

}
