package org.muster.pledge.web.form;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.shared.web.form.Typed;

/**
 * From when a pledge stands no more, as typed.
 *
 * @param withdrawnOn the day; empty lets it stand
 * @param version the version that is changed
 */
record WithdrawalForm(@Nullable String withdrawnOn, @Nullable String version) {

	static WithdrawalForm of(@Nullable LocalDate withdrawnOn) {
		return new WithdrawalForm((withdrawnOn != null) ? withdrawnOn.toString() : "", null);
	}

	@Nullable LocalDate day() {
		return Typed.optionalDay("withdrawnOn", this.withdrawnOn);
	}

	int seen() {
		return Typed.number("version", this.version, 0, Integer.MAX_VALUE);
	}

}
