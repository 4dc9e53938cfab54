package org.muster.report.print;

import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.muster.report.print.pdf.Progress;
import org.muster.report.web.PdfText;
import org.muster.report.web.ScreenReaderRules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PdfPrinterTests {

	private final PdfPrinter printer = Press.printer();

	@Test
	void aLongRollIsOneTaggedDocumentWithItsSheetsNumbered() {
		int officers = 130;
		byte[] bytes = this.printer.printed(Press.roll(officers, "First"), 50, new Progress());
		assertThat(ScreenReaderRules.broken(bytes)).isEmpty();
		PdfText pdf = PdfText.of(bytes);
		assertThat(pdf.text()).contains("EX-100001", "EX-" + (100000 + officers), "page 1 of " + pdf.pages(),
				"page " + pdf.pages() + " of " + pdf.pages());
		assertThat(pdf.text().split("Service number", -1)).hasSize(pdf.pages() + 1);
		assertThat(pdf.tagged()).isTrue();
		assertThat(pdf.embedded()).isTrue();
		assertThat(pdf.title()).isEqualTo("Nominal roll of Batch 2");
	}

	@Test
	void aPrintThatIsCalledOffEndsAfterThePartThatIsBeingPrinted() {
		Progress progress = new Progress();
		progress.callOff();
		assertThatExceptionOfType(CancellationException.class)
			.isThrownBy(() -> this.printer.printed(Press.roll(20, "First"), 10, progress));
		assertThat(progress.printed()).isZero();
	}

	@Test
	void markupIsPrintedAsTextAndEveryLetterShowsOrIsNamed() {
		String name = "<script>alert(1)</script> & <b>Ng’ang’a</b> Łukasz محمد 張 ≥ –";
		PdfText pdf = PdfText.of(this.printer.print(Press.roll(2, name), new Progress()));
		assertThat(pdf.text().replace(" ", "")).contains("<script>alert(1)</script>&", "<b>Ng’ang’a</b>Łukasz",
				"‹U+5F35›", "≥–");
		assertThat(pdf.embedded()).isTrue();
	}

}
