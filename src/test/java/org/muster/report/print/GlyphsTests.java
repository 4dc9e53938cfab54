package org.muster.report.print;

import org.junit.jupiter.api.Test;
import org.muster.report.print.font.Glyphs;

import static org.assertj.core.api.Assertions.assertThat;

class GlyphsTests {

	@Test
	void lettersThatNoFontHasAreNamedInTheirPlace() {
		assertThat(Glyphs.printable("Zhang 張")).isEqualTo("Zhang ‹U+5F35›");
		assertThat(Glyphs.printable("a\u0001b\uFFFF")).isEqualTo("a b‹U+FFFF›");
		assertThat(Glyphs.printable("張\u200D張")).isEqualTo("‹U+5F35›‹U+5F35›");
	}

	@Test
	void lettersOfTheMissionsLanguagesStandAsTheyAre() {
		String names = "Élodie Ñandú Jean-Noël Òsimi Ng’ang’a Þór Łukasz Ωμέγα Иван محمد علي שלום ≈ ≥ –";
		assertThat(Glyphs.printable(names)).isEqualTo(names);
	}

}
