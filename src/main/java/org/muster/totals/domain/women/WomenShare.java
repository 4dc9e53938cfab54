package org.muster.totals.domain.women;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Figure;
import org.muster.shared.Share;

/**
 * The share of women among those of whom it is told.
 *
 * @param scope kind or contributor
 * @param of the kind of personnel in its spelling, or the name of the contributor
 * @param contributor the code of the contributor, {@code null} for a kind
 * @param women the women, {@code null} where nothing tells them apart
 * @param total all of whom women are told apart, {@code null} likewise
 * @param target the share aimed at in percent, {@code null} where none is set
 */
public record WomenShare(String scope, String of, @Nullable String contributor, @Nullable Figure women,
		@Nullable Figure total, @Nullable Integer target) {

	/**
	 * The share.
	 * @return {@code null} where nobody was counted
	 */
	public @Nullable Share share() {
		return (this.women != null && this.total != null) ? this.women.shareOf(this.total) : null;
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
