package org.muster.readiness.web.tour;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.readiness.service.explained.Tours;
import org.muster.shared.AsOf;
import org.muster.shared.file.FileFormat;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows whether a batch holds out until the end of its tour.
 */
@Controller
class TourController {

	private final Tours tours;

	TourController(Tours tours) {
		this.tours = tours;
	}

	@GetMapping("/batches/{code}/tour")
	String show(@PathVariable String code, AsOf asOf, Model model) {
		model.addAttribute("page", new TourPage(this.tours.of(code, asOf), asOf));
		return "readiness/tour";
	}

	@GetMapping({ "/batches/{code}/tour" + FileFormat.ENDING, "/api/v1/batches/{code}/tour" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, @PathVariable String code, AsOf asOf, HttpServletResponse response) {
		TourPage page = new TourPage(this.tours.of(code, asOf), asOf);
		format.send(response, "tour", page.lapseColumns(), (rows) -> page.outlook().lapses().forEach(rows));
	}

}
