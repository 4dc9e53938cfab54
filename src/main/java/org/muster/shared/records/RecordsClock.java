package org.muster.shared.records;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that stands still at the time whose records are asked for. Whoever asks what
 * the records said then also asks what today was then, and which days were still to come.
 */
public final class RecordsClock extends Clock {

	private final Clock running;

	/**
	 * Wraps a clock.
	 * @param running tells the time while nothing is asked of earlier records
	 */
	public RecordsClock(Clock running) {
		this.running = running;
	}

	@Override
	public ZoneId getZone() {
		return this.running.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new RecordsClock(this.running.withZone(zone));
	}

	@Override
	public Instant instant() {
		return RecordsAt.upTo(this.running);
	}

}
