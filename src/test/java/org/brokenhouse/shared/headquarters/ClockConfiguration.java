package org.brokenhouse.shared.headquarters;

import java.time.Clock;

/**
 * May do what no other class may.
 */
class ClockConfiguration {

	Clock clock() {
		return Clock.systemUTC();
	}

}
