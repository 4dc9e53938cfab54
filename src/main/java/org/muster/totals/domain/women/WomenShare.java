package org.muster.totals.domain.women;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Share;

/**
 * The share of women among those of whom it is told.
 *
 * @param scope kind or contributor
 * @param of the kind of personnel in its spelling, or the name of the contributor
 * @param women the women
 * @param total all of whom women are told apart
 * @param target the share aimed at in percent, {@code null} where none is set
 */
public record WomenShare(String scope, String of, Figure women, Figure total, @Nullable Integer target) {

	/**
	 * The share.
	 * @return {@code null} where nobody was counted
	 */
	public @Nullable Share share() {
		return this.women.shareOf(this.total);
	}

	/**
	 * Whether the target is met.
	 * @return met, below or none
	 */
	public String standing() {
		Share share = share();
		if (this.target == null || share == null) {
			return "none";
		}
		return share.reaches(this.target) ? "met" : "below";
	}

}
