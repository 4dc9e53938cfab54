package org.muster.training.domain.results;

import java.math.BigInteger;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.muster.shared.BrokenRuleException;

/**
 * Certificate numbers that count up from a first one, as wide as that.
 *
 * @param prefix what stands before the digits that count
 * @param first the first number
 * @param digits how many digits it has at least
 */
public record CertificateSeries(String prefix, BigInteger first, int digits) {

	private static final Pattern FIRST = Pattern.compile("(\\P{Cc}{0,80}?)([0-9]{1,18})");

	private static final String ONWARD = " onward";

	/**
	 * Reads the first number.
	 * @param text for instance {@code TCCC/24/0001}, with or without "onward" behind it
	 * @return the series
	 * @throws BrokenRuleException if it does not end with a number
	 */
	public static CertificateSeries from(String text) {
		String typed = text.strip();
		String first = typed.toLowerCase(Locale.ROOT).endsWith(ONWARD)
				? typed.substring(0, typed.length() - ONWARD.length()).strip() : typed;
		Matcher parts = FIRST.matcher(first);
		BrokenRuleException.require(parts.matches(), "certificates",
				"Write the first number of the series, which ends with digits, for instance TCCC/24/0001.");
		return new CertificateSeries(parts.group(1), new BigInteger(parts.group(2)), parts.group(2).length());
	}

	/**
	 * A number of the series.
	 * @param index counted from zero
	 * @return for instance {@code TCCC/24/0003} for 2
	 */
	public String number(int index) {
		String digits = this.first.add(BigInteger.valueOf(index)).toString();
		return this.prefix + "0".repeat(Math.max(0, this.digits - digits.length())) + digits;
	}

}
