package org.muster.report.print;

import java.io.OutputStream;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.muster.report.print.pdf.Progress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How long nominal rolls take as PDF, and as a workbook: 1,000 officers within 3 seconds,
 * 20,000 within 60 in 512 MiB, the workbook 20 times faster.
 */
class ReportPrintingBenchmark {

	private static final Logger LOG = LoggerFactory.getLogger(ReportPrintingBenchmark.class);

	private final PdfPrinter printer = Press.printer();

	@Test
	void rollsAsPdfAndAsWorkbook() throws Exception {
		this.printer.print(Press.roll(500, "Warm"), new Progress());
		for (int officers : List.of(1000, 1000, 20_000)) {
			Printed roll = Press.roll(officers, "First");
			long start = System.nanoTime();
			int size = this.printer.print(roll, new Progress()).length;
			long pdf = System.nanoTime() - start;
			long workbook = workbook(roll);
			LOG.info("{} officers: PDF {} ms, {} bytes; workbook {} ms, {} times faster", officers, pdf / 1_000_000,
					size, workbook / 1_000_000, pdf / workbook);
		}
	}

	private static long workbook(Printed roll) throws Exception {
		long start = System.nanoTime();
		PrintedSheet sheet = (PrintedSheet) roll.blocks().get(0);
		try (Workbook workbook = new Workbook(OutputStream.nullOutputStream(), "Muster", null)) {
			Worksheet page = workbook.newWorksheet("Roll");
			for (int row = 0; row < sheet.rows().size(); row++) {
				for (int column = 0; column < sheet.heads().size(); column++) {
					page.inlineString(row, column, sheet.rows().get(row).get(column));
				}
			}
		}
		return System.nanoTime() - start;
	}

}
