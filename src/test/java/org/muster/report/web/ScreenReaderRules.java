package org.muster.report.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.VeraPDFFoundry;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * Holds a PDF against the rules by which screen readers can read it (PDF/UA-1, ISO
 * 14289-1), as far as a machine can tell.
 */
public final class ScreenReaderRules {

	private ScreenReaderRules() {
	}

	/**
	 * The rules that a PDF breaks.
	 * @param pdf the bytes of the PDF
	 * @return each with its clause; empty where it keeps all of them
	 */
	public static List<String> broken(byte[] pdf) {
		VeraGreenfieldFoundryProvider.initialise();
		try (VeraPDFFoundry foundry = Foundries.defaultInstance();
				PDFAParser parser = foundry.createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
				PDFAValidator validator = foundry.createValidator(PDFAFlavour.PDFUA_1, false)) {
			return validator.validate(parser)
				.getTestAssertions()
				.stream()
				.map((broken) -> broken.getRuleId().getClause() + ": " + broken.getMessage())
				.distinct()
				.toList();
		}
		catch (VeraPDFException | IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
