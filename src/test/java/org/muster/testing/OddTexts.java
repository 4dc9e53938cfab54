package org.muster.testing;

import java.util.List;

/**
 * Texts that people type, paste or try out, and that programs like to break on.
 */
public final class OddTexts {

	/** Longer than any field takes. */
	public static final String LONG = "Long ".repeat(500).strip();

	/** All of them, some with control characters, which no record takes. */
	public static final List<String> ALL = List.of("", " ", "null", "undefined", "NaN", "0", "-1", "1/0", "1e1000",
			"0x1F", "'", "\"", "''", "`", "\\", "\\\\", "%", "_", "%s%n", "${jndi:x}", "#{1+1}", "${1+1}", "*{name}",
			"__${1}__", "[[x]]", "{{7*7}}", "<b>bold</b>", "<script>alert(1)</script>", "\"><img src=x onerror=y>",
			"&amp;&lt;", "]]>", "<!--", "'; drop table officer; --", "1; select 1", "a' or '1'='1", "(", ")", "[", "*",
			"?", "+", "|", "^$", "(?<x>", "=1+1", "@sum", "+1", "-1+1", "../../etc", "C:\\x", "/", "//", ";", ",",
			"\u00e9\u0301", "Zo\u00eb", "\u00df", "\u0130\u0131", "\u01c6", "\u0e01\u0e33", "\u05e9\u05dc\u05d5\u05dd",
			"\u0645\u0631\u062d\u0628\u0627", "\u202eright\u202c", "\u200b", "\u200dx\u200d", "\ufeff", "\u00a0",
			"\u00ad", "\ufffd", "\ufffe", "\u65e5\u672c\u8a9e", "\uff05\uff3f\uff3c", "\ud83d\ude0d",
			"\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67", "\ud83c\uddf0\ud83c\uddea", "z\u0351\u036b\u0343",
			"\u2028", "\u2029", "\u0085", "\u007f", "\u0001", "a\u0000b", "tab\there", "line\nbreak", "\r\n", LONG,
			"x".repeat(2000), "\ud83d\ude0d".repeat(1000));

	private OddTexts() {
	}

}
