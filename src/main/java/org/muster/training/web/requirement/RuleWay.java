package org.muster.training.web.requirement;

import org.muster.shared.view.Address;
import org.muster.training.service.rule.RuleChanges;

import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Where a change of the rules leads: on at once where it is done, or else to the page
 * that shows how far it has come.
 */
@Component
class RuleWay {

	private final RuleChanges changes;

	RuleWay(RuleChanges changes) {
		this.changes = changes;
	}

	String after(Address address, String done, RedirectAttributes next, Runnable change) {
		return this.changes.run(address.href(), done, change)
			.map((token) -> "redirect:" + Address.of("rule-changes", token))
			.orElseGet(() -> {
				next.addFlashAttribute("done", done);
				return "redirect:" + address;
			});
	}

}
