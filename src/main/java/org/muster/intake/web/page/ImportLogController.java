package org.muster.intake.web.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import org.muster.intake.service.log.ImportLog;
import org.muster.intake.service.log.ImportUndo;
import org.muster.intake.service.log.ImportedChanges;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.file.FileFormat;

/**
 * One import that was made: what it wrote, and undoing it.
 */
@Controller
@RequestMapping("/imports/log/{id}")
class ImportLogController {

	private final ImportLog log;

	private final ImportedChanges changes;

	private final ImportUndo undo;

	ImportLogController(ImportLog log, ImportedChanges changes, ImportUndo undo) {
		this.log = log;
		this.changes = changes;
		this.undo = undo;
	}

	@GetMapping
	String show(@PathVariable long id, @RequestParam(defaultValue = "0") long after, Authentication who, Model model) {
		model.addAttribute("entry", this.log.get(id));
		model.addAttribute("written", LogTables.written(this.changes.made(id)));
		model.addAttribute("changes", LogTables.changes(this.changes.page(id, after, who), id, after));
		return "imports/entry";
	}

	@GetMapping("/changes" + FileFormat.ENDING)
	void file(@PathVariable long id, @PathVariable FileFormat format, Authentication who,
			HttpServletResponse response) {
		this.log.get(id);
		format.send(response, "import-" + id + "-changes", LogTables.CHANGES,
				(rows) -> this.changes.forEach(id, who, rows));
	}

	@GetMapping("/undo")
	String ask(@PathVariable long id, Model model) {
		model.addAttribute("entry", this.log.get(id));
		model.addAttribute("written", LogTables.written(this.changes.made(id)));
		model.addAttribute("obstacles", LogTables.obstacles(this.undo.obstacles(id)));
		return "imports/undo";
	}

	@PostMapping("/undo")
	String undo(@PathVariable long id, @RequestParam(defaultValue = "") String reason, Authentication who,
			RedirectAttributes next) {
		try {
			next.addFlashAttribute("undone", this.undo.undo(id, reason, who));
			return "redirect:/imports/log/" + id;
		}
		catch (BrokenRuleException ex) {
			next.addFlashAttribute("wrong", ex.getMessage());
			next.addFlashAttribute("reason", reason);
			return "redirect:/imports/log/" + id + "/undo";
		}
	}

}
