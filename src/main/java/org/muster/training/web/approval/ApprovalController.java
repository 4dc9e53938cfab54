package org.muster.training.web.approval;

import java.security.Principal;
import java.util.Map;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.view.Address;
import org.muster.shared.view.Listing;
import org.muster.training.service.approval.Approvals;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Shows what waits for a second pair of eyes, and approves and refuses it.
 */
@Controller
class ApprovalController {

	private final Approvals approvals;

	ApprovalController(Approvals approvals) {
		this.approvals = approvals;
	}

	@GetMapping("/approvals")
	String list(@RequestParam(required = false) @Nullable String course, Model model) {
		model.addAttribute("table", ApprovalTable.of(this.approvals.groups(Listing.clean(course))));
		return "approval/list";
	}

	@GetMapping("/approvals/{completion}")
	String show(@PathVariable long completion, Principal person, Model model) {
		model.addAttribute("group", this.approvals.group(completion));
		model.addAttribute("rows", this.approvals.rows(completion));
		model.addAttribute("own", this.approvals.group(completion).isOf(person.getName()));
		return "approval/show";
	}

	@PostMapping(path = "/approvals/{completion}", params = "step=approve_all")
	String approveAll(@PathVariable long completion, @RequestParam Map<String, String> sent, RedirectAttributes next) {
		return decide(completion, "approvals.approved", () -> this.approvals.approve(new ApprovalForm(sent).shown()),
				next);
	}

	@PostMapping(path = "/approvals/{completion}", params = "step=approve")
	String approve(@PathVariable long completion, @RequestParam Map<String, String> sent, RedirectAttributes next) {
		return decide(completion, "approvals.approved", () -> this.approvals.approve(new ApprovalForm(sent).ticked()),
				next);
	}

	@PostMapping(path = "/approvals/{completion}", params = "step=refuse")
	String refuse(@PathVariable long completion, @RequestParam Map<String, String> sent, RedirectAttributes next) {
		ApprovalForm form = new ApprovalForm(sent);
		return decide(completion, "approvals.refused", () -> this.approvals.refuse(form.ticked(), form.reason()), next);
	}

	private static String decide(long completion, String done, Supplier<Approvals.Decided> decision,
			RedirectAttributes next) {
		try {
			next.addFlashAttribute("decided", decision.get());
			next.addFlashAttribute("done", done);
		}
		catch (BrokenRuleException ex) {
			next.addFlashAttribute("wrong", ex.getMessage());
		}
		return "redirect:" + Address.of("approvals", String.valueOf(completion));
	}

}
