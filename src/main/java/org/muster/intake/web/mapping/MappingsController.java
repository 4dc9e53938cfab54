package org.muster.intake.web.mapping;

import java.util.List;
import java.util.stream.Stream;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.muster.intake.service.mapping.KeptMapping;
import org.muster.intake.service.mapping.MappingBook;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.ListPage;
import org.muster.shared.view.Table;
import org.muster.shared.web.form.Submission;
import org.muster.shared.web.page.FormPage;
import org.muster.shared.web.page.Input;

import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Lists the mappings of headings that are kept, and forgets one.
 */
@Controller
class MappingsController {

	private static final Address HERE = Address.of("mappings");

	private static final List<Column<KeptMapping>> COLUMNS = List.of(
			Column.text("mapping", (row) -> Cell.of(row.name())), Column.text("kind", (row) -> Cell.of(row.kind())),
			Column.text("headings", (row) -> Cell.of(row.headings())),
			Column.text("kept_at", (row) -> Cell.of(row.keptAt())),
			Column.text("kept_by", (row) -> Cell.of(row.keptBy())),
			Column.text("used_at",
					(row) -> (row.usedAt() != null) ? Cell.of(row.usedAt()) : Cell.word("cell.never", "")),
			Column.text("used_by", (row) -> Cell.of(row.usedBy())));

	private static final List<Column<KeptMapping>> REMOVING = Stream
		.concat(COLUMNS.stream(), Stream.of(Column.<KeptMapping>text("remove", MappingsController::removal)))
		.toList();

	private final MappingBook book;

	MappingsController(MappingBook book) {
		this.book = book;
	}

	@GetMapping("/mappings")
	String list(Model model) {
		model.addAttribute("page", ListPage.plain("mappings", "", List.of(), null,
				Table.whole("mappings", REMOVING, this.book.all(), HERE)));
		return "list/page";
	}

	@GetMapping({ "/mappings" + FileFormat.ENDING, "/api/v1/mappings" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, HttpServletResponse response) {
		format.send(response, "mappings", COLUMNS, (rows) -> this.book.all().forEach(rows));
	}

	@GetMapping("/mappings/{id}/removal")
	String ask(@PathVariable long id, Model model) {
		KeptMapping mapping = this.book.get(id);
		return page(mapping).show(model, new RemovalForm(mapping.version()));
	}

	@PostMapping("/mappings/{id}/removal")
	String remove(@PathVariable long id, @ModelAttribute("form") RemovalForm form, BindingResult problems,
			Authentication who, Model model, RedirectAttributes next) {
		model.addAttribute("page", page(this.book.get(id)));
		return Submission.of(problems, FormPage.VIEW, () -> {
			this.book.remove(id, form.seen(), who);
			next.addFlashAttribute("done", "mapping.removed");
			return "redirect:" + HERE;
		});
	}

	private static FormPage page(KeptMapping mapping) {
		return FormPage.of("mapping_removal", mapping.name(), List.of(),
				Address.of("mappings", String.valueOf(mapping.id()), "removal"), Input.hidden("version"));
	}

	private static Cell removal(KeptMapping mapping) {
		return Cell.word("mapping.remove", "").to(Address.of("mappings", String.valueOf(mapping.id()), "removal"));
	}

	/**
	 * That a mapping is to be forgotten.
	 *
	 * @param version the version that was seen
	 */
	record RemovalForm(@Nullable Integer version) {

		/** The version that was seen, or one that no mapping has. */
		int seen() {
			return (this.version != null) ? this.version : -1;
		}

	}

}
