package org.muster.totals.web.batch;

import java.util.ArrayList;
import java.util.List;

import org.muster.batch.domain.plan.PlanRow;
import org.muster.batch.service.overview.BatchLife;
import org.muster.shared.view.Address;
import org.muster.totals.domain.BatchPosition;

/**
 * What a batch waits for, in one sentence, and the pages on which that is done.
 *
 * @param words the key of the sentence
 * @param first the first figure of the sentence
 * @param second the second
 * @param actions what can be done, the likeliest first
 */
record NextStep(String words, Object first, Object second, List<Action> actions) {

	private static final String DEPLOYMENT = "hasRole('DEPLOYMENT_OFFICER')";

	static NextStep of(BatchPosition batch, BatchLife life) {
		PlanRow plan = life.plan();
		List<Action> actions = new ArrayList<>();
		return switch (batch.state()) {
			case CANCELLED -> new NextStep("batch.next.cancelled", String.valueOf(plan.cancelReason()), "", actions);
			case FORMING -> new NextStep(plan.home() ? "batch.next.forming" : "batch.next.partner",
					plan.home() ? batch.planned().digits() : plan.contributorName(), "", preparing(batch, plan));
			case IN_TRAINING ->
				new NextStep("batch.next.in_training", open(batch), notReady(batch), preparing(batch, plan));
			default -> new NextStep("batch.next." + batch.state().word(), batch.ready().digits(),
					batch.deployed().toString(), preparing(batch, plan));
		};
	}

	private static List<Action> preparing(BatchPosition batch, PlanRow plan) {
		List<Action> actions = new ArrayList<>();
		if (plan.isOpen() && plan.home()) {
			actions.add(action("batch.next.fill", batch, "additions", DEPLOYMENT));
			if (batch.onRoll().number() > 0) {
				actions.add(action("batch.next.remove", batch, "removals", DEPLOYMENT));
			}
		}
		if (plan.isOpen()) {
			actions.add(action("batch.next.plan", batch, "plan", DEPLOYMENT));
			actions.add(action("batch.next.cancel", batch, "cancellation", DEPLOYMENT));
		}
		return actions;
	}

	private static Action action(String words, BatchPosition batch, String page, String right) {
		return new Action(words, Address.of("batches", batch.code(), page).href(), right);
	}

	private static long open(BatchPosition batch) {
		return Math.max(0, batch.planned().number() - batch.onRoll().number());
	}

	private static int notReady(BatchPosition batch) {
		return batch.bins().values().stream().mapToInt(Integer::intValue).sum();
	}

	/**
	 * A page on which something is done.
	 *
	 * @param words the key of the words on its button
	 * @param href its address
	 * @param right the expression of the right that it takes
	 */
	record Action(String words, String href, String right) {

	}

}
