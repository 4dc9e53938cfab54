package org.muster.shared.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What every template of every feature keeps to.
 */
class TemplateWordsTests {

	private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

	// What stands in an element that Thymeleaf fills is for those who open the file, and
	// never shown.
	private static final Pattern FILLED = Pattern
		.compile("(?s)<(?:\"[^\"]*\"|[^>\"])*\\sth:(?:text|replace)=(?:\"[^\"]*\"|[^>\"])*>[^<]*");

	private static final Pattern TAG = Pattern.compile("(?s)<(\"[^\"]*\"|'[^']*'|[^>\"'])*>");

	private static final Pattern LETTERS = Pattern.compile("\\p{L}{2,}");

	private static final Pattern SPOKEN_ATTRIBUTE = Pattern
		.compile("\\s(title|placeholder|alt|aria-label)=\"[^\"]*\\p{L}");

	private static final Pattern INLINE = Pattern.compile("\\s(style|on\\w+)=\"|<style|<script(?![^>]*src)");

	@Test
	void aWordThatIsShownIsSeen() {
		assertThat(words("<p class=\"a\">Sign in</p>")).containsExactly("Sign in");
		assertThat(words("<p th:text=\"#{a.b}\">Sign in</p> now")).containsExactly(" now");
	}

	@ParameterizedTest
	@MethodSource("templates")
	void everyWordComesFromMessages(Resource template) throws IOException {
		assertThat(words(text(template))).isEmpty();
		assertThat(text(template)).doesNotContainPattern(SPOKEN_ATTRIBUTE);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void nothingIsInlineThatTheContentPolicyWouldBlock(Resource template) throws IOException {
		assertThat(text(template)).doesNotContainPattern(INLINE);
	}

	@ParameterizedTest
	@MethodSource("templates")
	void aTemplateStaysUnderAHundredLines(Resource template) throws IOException {
		assertThat(text(template).lines().count()).isLessThan(100);
	}

	static Stream<Resource> templates() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath*:templates/**/*.html"));
	}

	private static Stream<String> words(String page) {
		String shown = FILLED.matcher(COMMENT.matcher(page).replaceAll("")).replaceAll("<>").replaceAll("&\\w+;", " ");
		return Arrays.stream(TAG.split(shown)).filter(LETTERS.asPredicate());
	}

	private static String text(Resource template) throws IOException {
		return template.getContentAsString(StandardCharsets.UTF_8);
	}

}
