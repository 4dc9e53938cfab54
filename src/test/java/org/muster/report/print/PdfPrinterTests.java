package org.muster.report.print;

import org.junit.jupiter.api.Test;
import org.muster.report.web.PdfText;

import static org.assertj.core.api.Assertions.assertThat;

class PdfPrinterTests {

	private final PdfPrinter printer = Press.printer();

	@Test
	void aLongRollIsOneTaggedDocumentWithItsSheetsNumbered() {
		int officers = LongReports.ROWS + 20;
		PdfText pdf = PdfText.of(this.printer.print(Press.roll(officers, "First")));
		assertThat(pdf.text()).contains("EX-100001", "EX-" + (100000 + officers), "page 1 of " + pdf.pages(),
				"page " + pdf.pages() + " of " + pdf.pages());
		assertThat(pdf.text().split("Service number", -1)).hasSize(pdf.pages() + 1);
		assertThat(pdf.tagged()).isTrue();
		assertThat(pdf.embedded()).isTrue();
		assertThat(pdf.title()).isEqualTo("Nominal roll of Batch 2");
	}

	@Test
	void markupIsPrintedAsTextAndEveryLetterShowsOrIsNamed() {
		String name = "<script>alert(1)</script> & <b>Ng’ang’a</b> Łukasz محمد 張 ≥ –";
		PdfText pdf = PdfText.of(this.printer.print(Press.roll(2, name)));
		assertThat(pdf.text().replace(" ", "")).contains("<script>alert(1)</script>&", "<b>Ng’ang’a</b>Łukasz",
				"‹U+5F35›", "≥–");
		assertThat(pdf.embedded()).isTrue();
	}

}
