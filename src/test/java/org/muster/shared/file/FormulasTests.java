package org.muster.shared.file;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FormulasTests {

	@ParameterizedTest
	@CsvSource(quoteCharacter = '"',
			value = { "=1+1,'=1+1", "+1,'+1", "-1,'-1", "@x,'@x", "'=1,''=1", "'x,'x", "a=1,a=1" })
	void whatBeginsAFormulaGetsAnApostrophe(String text, String harmless) {
		assertThat(Formulas.harmless(text)).isEqualTo(harmless);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "'", "''", "'x", "=1", "'=1", "''=1", "''-", "+", "\t=1", "a'=1" })
	void whatIsExportedComesBackUnchanged(String text) {
		assertThat(Formulas.plain(Formulas.harmless(text))).isEqualTo(text);
	}

}
