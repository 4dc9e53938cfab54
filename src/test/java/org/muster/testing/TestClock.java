package org.muster.testing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

import org.muster.shared.records.RecordsAt;

/**
 * A clock that stands still until a test sets it; each test starts at noon of 8 November
 * 2024 in Nairobi. Like the application's own it stands at the time whose records are
 * asked for.
 */
public final class TestClock extends Clock {

	/** The moment at which each test starts, in headquarters' time. */
	public static final LocalDateTime START = LocalDateTime.of(2024, 11, 8, 12, 0);

	/** Headquarters' time zone. */
	public static final ZoneId ZONE = ZoneId.of("Africa/Nairobi");

	private volatile Instant now = START.atZone(ZONE).toInstant();

	/** Sets the clock to noon of the day. */
	public void set(LocalDate day) {
		set(day.atTime(LocalTime.NOON));
	}

	/** Sets the clock to the moment, in headquarters' time. */
	public void set(LocalDateTime moment) {
		this.now = moment.atZone(ZONE).toInstant();
	}

	/** Sets the clock back to where each test starts. */
	public void reset() {
		set(START);
	}

	@Override
	public ZoneId getZone() {
		return ZONE;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return zone.equals(ZONE) ? this : Clock.fixed(this.now, zone);
	}

	@Override
	public Instant instant() {
		Instant asked = RecordsAt.asked();
		return (asked != null) ? asked : this.now;
	}

}
