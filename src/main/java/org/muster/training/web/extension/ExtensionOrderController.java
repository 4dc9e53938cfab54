package org.muster.training.web.extension;

import java.security.Principal;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Table;
import org.muster.training.service.extension.Extensions;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists extension orders, shows one and undoes it.
 */
@Controller
class ExtensionOrderController {

	private final Extensions extensions;

	ExtensionOrderController(Extensions extensions) {
		this.extensions = extensions;
	}

	@GetMapping("/extension-orders")
	String list(Model model) {
		model.addAttribute("table", Table.whole("extension_orders", ExtensionTables.ORDERS, this.extensions.all(),
				Address.of("extension-orders")));
		return "extension/list";
	}

	@GetMapping({ "/extension-orders" + FileFormat.ENDING, "/api/v1/extension-orders" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, HttpServletResponse response) {
		format.send(response, "extension-orders", ExtensionTables.ORDERS,
				(rows) -> this.extensions.all().forEach(rows));
	}

	@GetMapping("/extension-orders/{id}")
	String show(@PathVariable long id, Model model) {
		model.addAttribute("order", this.extensions.get(id));
		model.addAttribute("lines",
				Table.whole("extended", ExtensionTables.LINES, this.extensions.lines(id), ExtensionTables.address(id)));
		return "extension/show";
	}

	@GetMapping({ "/extension-orders/{id}" + FileFormat.ENDING, "/api/v1/extension-orders/{id}" + FileFormat.ENDING })
	void lines(@PathVariable long id, @PathVariable FileFormat format, HttpServletResponse response) {
		this.extensions.get(id);
		format.send(response, "extension-order", ExtensionTables.LINES,
				(rows) -> this.extensions.lines(id).forEach(rows));
	}

	@PostMapping("/extension-orders/{id}/undo")
	String undo(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Principal person,
			RedirectAttributes next) {
		try {
			this.extensions.undo(id, reason.replaceAll("\\p{Cc}", " "), person.getName());
			next.addFlashAttribute("done", "extending.undone.done");
		}
		catch (BrokenRuleException ex) {
			next.addFlashAttribute("wrong", ex.getMessage());
		}
		return "redirect:" + ExtensionTables.address(id);
	}

}
