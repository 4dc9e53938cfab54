package org.muster.readiness.service.stored;

import java.util.ArrayList;
import java.util.List;

import org.muster.readiness.domain.stored.StoredDifference;

/**
 * How far a verification or a rebuild has come.
 *
 * @param task what is done
 * @param done how many officers are done
 * @param officers how many there are
 * @param finished whether it has ended
 * @param failed whether it ended before it was through
 * @param found how many differences were found
 * @param differences the first of them
 */
public record VerificationRun(Task task, long done, long officers, boolean finished, boolean failed, long found,
		List<StoredDifference> differences) {

	private static final int KEPT = 500;

	/** What can be done. */
	public enum Task {

		/** Compare what is stored with the records. */
		VERIFY,

		/** Store everything anew, then compare. */
		REBUILD

	}

	static VerificationRun of(Task task, long officers) {
		return new VerificationRun(task, 0, officers, false, false, 0, List.of());
	}

	/**
	 * How far it has come.
	 * @return in percent
	 */
	public long percent() {
		return (this.officers > 0) ? Math.min(100, 100 * this.done / this.officers) : 100;
	}

	VerificationRun on(long more) {
		return new VerificationRun(this.task, this.done + more, this.officers, false, false, this.found,
				this.differences);
	}

	VerificationRun again() {
		return new VerificationRun(this.task, 0, this.officers, false, false, this.found, this.differences);
	}

	VerificationRun with(List<StoredDifference> more) {
		List<StoredDifference> kept = new ArrayList<>(this.differences);
		more.stream().limit(KEPT - kept.size()).forEach(kept::add);
		return new VerificationRun(this.task, this.done, this.officers, false, false, this.found + more.size(),
				List.copyOf(kept));
	}

	VerificationRun end(boolean broken) {
		return new VerificationRun(this.task, this.done, this.officers, true, broken, this.found, this.differences);
	}

}
