package org.muster.shared.web.kept;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A page as it was sent, cut where the token stood that protects its forms: each reader
 * gets a token of their own.
 *
 * @param contentType of what kind it is
 * @param language in which language it is
 * @param parts what stands before, between and after the tokens
 */
record KeptPage(String contentType, Locale language, List<byte[]> parts) {

	static KeptPage of(String contentType, Locale language, byte[] body, String token) {
		List<byte[]> parts = new ArrayList<>();
		for (String part : new String(body, StandardCharsets.UTF_8).split(Pattern.quote(token), -1)) {
			parts.add(part.getBytes(StandardCharsets.UTF_8));
		}
		return new KeptPage(contentType, language, parts);
	}

	int length(String token) {
		return this.parts.stream().mapToInt((part) -> part.length).sum()
				+ (this.parts.size() - 1) * token.getBytes(StandardCharsets.UTF_8).length;
	}

	void writeTo(OutputStream out, String token) throws IOException {
		byte[] between = token.getBytes(StandardCharsets.UTF_8);
		for (int index = 0; index < this.parts.size(); index++) {
			if (index > 0) {
				out.write(between);
			}
			out.write(this.parts.get(index));
		}
	}

}
