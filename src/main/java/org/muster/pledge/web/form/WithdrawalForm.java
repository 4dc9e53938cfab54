package org.muster.pledge.web.form;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.muster.pledge.domain.PledgeDetails;
import org.muster.shared.web.form.Typed;
import org.muster.shared.web.stale.VersionedForm;

/**
 * From when a pledge stands no more, as typed.
 *
 * @param withdrawnOn the day; empty lets it stand
 * @param version the version that is changed
 * @param shown what the form showed when it was opened
 */
record WithdrawalForm(@Nullable String withdrawnOn, @Nullable Integer version,
		@Nullable String shown) implements VersionedForm {

	static WithdrawalForm of(PledgeDetails pledge) {
		LocalDate withdrawnOn = pledge.withdrawnOn();
		return new WithdrawalForm((withdrawnOn != null) ? withdrawnOn.toString() : "", pledge.version(), null);
	}

	@Nullable LocalDate day() {
		return Typed.optionalDay("withdrawnOn", this.withdrawnOn);
	}

}
