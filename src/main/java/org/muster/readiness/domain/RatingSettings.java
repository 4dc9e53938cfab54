package org.muster.readiness.domain;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Share;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * From which readiness share on a batch has which rating, in percent.
 *
 * @param r1 R1 at this share and above
 * @param r2 R2 from this share
 * @param r3 R3 from this share; R4 below
 */
@ConfigurationProperties("muster.rating")
public record RatingSettings(@DefaultValue("90") int r1, @DefaultValue("80") int r2, @DefaultValue("70") int r3) {

	/**
	 * Refuses thresholds that are not in order.
	 */
	public RatingSettings {
		if (!(100 >= r1 && r1 > r2 && r2 > r3 && r3 > 0)) {
			throw new IllegalArgumentException("muster.rating needs 100 >= r1 > r2 > r3 > 0");
		}
	}

	/**
	 * The rating of a batch.
	 * @param readyShare ready / planned, {@code null} when there is nothing to rate
	 * @param lacksCritical whether someone lacks a critical requirement, which caps the
	 * rating at R3
	 * @return {@code null} for "not rated"
	 */
	public @Nullable Rating rate(@Nullable Share readyShare, boolean lacksCritical) {
		if (readyShare == null) {
			return null;
		}
		Rating computed = byShare(readyShare);
		return (lacksCritical && computed.compareTo(Rating.R3) < 0) ? Rating.R3 : computed;
	}

	private Rating byShare(Share share) {
		if (share.reaches(this.r1)) {
			return Rating.R1;
		}
		if (share.reaches(this.r2)) {
			return Rating.R2;
		}
		return share.reaches(this.r3) ? Rating.R3 : Rating.R4;
	}

}
