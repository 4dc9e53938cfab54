package org.muster.totals.web.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.muster.batch.domain.BatchState;
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

	private static final String COMMAND = "hasRole('COMMAND')";

	private static final String EITHER = "hasAnyRole('DEPLOYMENT_OFFICER', 'COMMAND')";

	static NextStep of(BatchPosition batch, BatchLife life) {
		PlanRow plan = life.plan();
		String state = batch.state().word();
		return switch (batch.state()) {
			case CANCELLED -> new NextStep("batch.next.cancelled", String.valueOf(plan.cancelReason()), "", List.of());
			case FORMING -> new NextStep(plan.home() ? "batch.next.forming" : "batch.next.partner",
					plan.home() ? batch.planned().digits() : plan.contributorName(), "", actions(batch, life));
			case IN_TRAINING -> new NextStep("batch.next." + state, open(batch), notReady(batch), actions(batch, life));
			case READY,
					CERTIFIED ->
				batch.held()
						? new NextStep("batch.next." + state + ".held", life.holds().open().size(), life.holds().days(),
								actions(batch, life))
						: new NextStep("batch.next." + state, "", "", actions(batch, life));
			case DEPARTING, DEPLOYED, HOMEWARD, RETURNED -> new NextStep("batch.next." + state,
					batch.planned().digits(), batch.deployed().toString(), actions(batch, life));
		};
	}

	/** Those that suit the state, the likeliest first. */
	private static List<Action> actions(BatchPosition batch, BatchLife life) {
		boolean ready = batch.state() == BatchState.READY || batch.state() == BatchState.CERTIFIED;
		List<Action> actions = new ArrayList<>();
		if (ready && batch.held()) {
			actions.add(action("batch.next.release", batch, EITHER, "holds"));
		}
		if (batch.state() == BatchState.READY && life.plan().home()) {
			actions.add(action("batch.next.certify", batch, COMMAND, "certification", "new"));
		}
		if (life.plan().home()) {
			actions.addAll(moving(batch, ready));
		}
		else {
			actions.add(new Action("batch.next.report",
					Address.of("missions", batch.mission(), "movements", "new")
						.with("contributor", life.plan().contributor())
						.with("batch", batch.code())
						.href(),
					EITHER));
		}
		if (ready && !batch.held()) {
			actions.add(action("batch.next.hold", batch, EITHER, "holds"));
		}
		actions.addAll(planning(batch, life.plan()));
		return actions;
	}

	/** Under way, the arrival waits on the page of the movement. */
	private static List<Action> moving(BatchPosition batch, boolean ready) {
		List<Action> actions = new ArrayList<>();
		if (batch.state() == BatchState.DEPARTING) {
			actions.add(new Action("batch.next.movements",
					Address.of("missions", batch.mission(), "movements").with("batch", batch.code()).href(), EITHER));
		}
		if (batch.deployed().number() > 0) {
			actions.add(manifest("batch.next.home", batch, "home"));
		}
		if ((ready && !batch.held()) || batch.state() == BatchState.DEPARTING) {
			actions.add(manifest("batch.next.out", batch, "out"));
		}
		if (batch.deployed().number() > 0) {
			actions.add(manifest("batch.next.death", batch, "death"));
			actions.add(action("batch.next.extend", batch, COMMAND, "extensions"));
		}
		return actions;
	}

	private static List<Action> planning(BatchPosition batch, PlanRow plan) {
		List<Action> actions = new ArrayList<>();
		boolean left = switch (batch.state()) {
			case FORMING, IN_TRAINING, READY, CERTIFIED, CANCELLED -> false;
			case DEPARTING, DEPLOYED, HOMEWARD, RETURNED -> true;
		};
		if (plan.home() && batch.state() != BatchState.RETURNED) {
			actions.add(action("batch.next.fill", batch, DEPLOYMENT, "additions"));
		}
		if (batch.onRoll().number() > 0) {
			actions.add(action("batch.next.remove", batch, DEPLOYMENT, "removals"));
		}
		actions.add(action("batch.next.plan", batch, DEPLOYMENT, "plan"));
		if (!left) {
			actions.add(action("batch.next.cancel", batch, DEPLOYMENT, "cancellation"));
		}
		return actions;
	}

	private static Action manifest(String words, BatchPosition batch, String direction) {
		return new Action(words,
				Address.of("batches", batch.code(), "manifests", "new").with("direction", direction).href(), EITHER);
	}

	private static Action action(String words, BatchPosition batch, String right, String... pages) {
		String[] segments = Stream.concat(Stream.of("batches", batch.code()), Stream.of(pages)).toArray(String[]::new);
		return new Action(words, Address.of(segments).href(), right);
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
