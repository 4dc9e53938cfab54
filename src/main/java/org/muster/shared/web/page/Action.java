package org.muster.shared.web.page;

import java.util.List;

import org.muster.shared.view.Address;

import org.springframework.ui.Model;

/**
 * Something that can be done from a page, shown to those who may.
 *
 * @param key names its words, {@code action.} before it
 * @param href where it leads
 * @param role the right that it needs, for instance {@code DEPLOYMENT_OFFICER}; empty for
 * none
 */
public record Action(String key, String href, String role) {

	/** The right to plan batches, and to record movements, pledges and returns. */
	public static final String DEPLOYMENT = "DEPLOYMENT_OFFICER";

	/**
	 * What those do who record deployments.
	 * @param key names its words
	 * @param address where it leads
	 * @return the action
	 */
	public static Action deploying(String key, Address address) {
		return new Action(key, address.href(), DEPLOYMENT);
	}

	/**
	 * What everybody may do.
	 * @param key names its words
	 * @param address where it leads
	 * @return the action
	 */
	public static Action reading(String key, Address address) {
		return new Action(key, address.href(), "");
	}

	/**
	 * Offers actions on a page.
	 * @param model of the page
	 * @param actions the first is the one most often wanted
	 */
	public static void offer(Model model, Action... actions) {
		model.addAttribute("actions", List.of(actions));
	}

}
