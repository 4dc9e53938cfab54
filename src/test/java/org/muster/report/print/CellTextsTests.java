package org.muster.report.print;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.muster.shared.view.Cell;

import org.springframework.context.support.StaticMessageSource;

import static org.assertj.core.api.Assertions.assertThat;

class CellTextsTests {

	@Test
	void aTextTooLongForItsCellEndsInAnEllipsisAndFollowsInFull() {
		CellTexts texts = new CellTexts(new StaticMessageSource(), Locale.ENGLISH, Mockito.mock());
		String name = "Wanjiru".repeat(300);
		assertThat(texts.text(Cell.of(name))).hasSizeLessThan(CellTexts.LONGEST).endsWith("… [1]");
		assertThat(texts.whole()).containsExactly("[1] " + name);
		assertThat(texts.text(Cell.of("Grace"))).isEqualTo("Grace");
	}

}
