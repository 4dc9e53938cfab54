package org.muster.report.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.imageio.ImageIO;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import org.jspecify.annotations.Nullable;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.ReportSettings;
import org.muster.report.service.Reports;
import org.muster.shared.headquarters.MusterSettings;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts number, issuer, checksum and the code to verify it on a report that is issued.
 */
@Component
public class Sealing {

	/** Dots a side, enough for a sharp print at two centimetres. */
	private static final int DOTS = 232;

	private final Layout layout;

	private final PdfPrinter printer;

	private final ReportSettings settings;

	private final MessageSource messages;

	private final MusterSettings headquarters;

	Sealing(Layout layout, PdfPrinter printer, ReportSettings settings, MessageSource messages,
			MusterSettings headquarters) {
		this.layout = layout;
		this.printer = printer;
		this.settings = settings;
		this.messages = messages;
		this.headquarters = headquarters;
	}

	/**
	 * The marking of a report.
	 * @param asked what was asked for, if anything
	 * @return one of the markings of the settings
	 */
	public String marking(@Nullable String asked) {
		return this.settings.marking(asked);
	}

	/**
	 * What a report says, for programs.
	 * @param number its number
	 * @param marking who may read it
	 * @param gathered the report
	 * @return JSON
	 */
	public String contents(String number, String marking, Reports.Gathered gathered) {
		Map<String, Object> contents = new LinkedHashMap<>();
		contents.put("number", number);
		contents.put("kind", gathered.name());
		contents.put("marking", marking);
		contents.put("question", gathered.question());
		contents.put("recordedUntil", gathered.recordedUntil());
		contents.put("report", gathered.paper());
		return JsonMapper.shared().writeValueAsString(contents);
	}

	/**
	 * The PDF of an issued report.
	 * @param gathered the report
	 * @param seal what makes it an issued one
	 * @param progress is told how far it has come
	 * @return the bytes of the PDF
	 */
	public byte[] pdf(Reports.Gathered gathered, Seal seal, Progress progress) {
		String path = "/reports/" + seal.number();
		String issued = this.messages.getMessage("report.issued",
				new Object[] { this.layout.moment(seal.issuedAt()), seal.issuer(), seal.checksum(), path },
				this.headquarters.locale());
		Frame frame = new Frame(seal.number(), seal.marking(), gathered.recordedUntil(), issued,
				code(seal.address() + path), seal.format());
		return this.printer.print(this.layout.of(gathered.paper(), frame), progress);
	}

	private static String code(String address) {
		try {
			BitMatrix dots = new QRCodeWriter().encode(address, BarcodeFormat.QR_CODE, DOTS, DOTS,
					Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.CHARACTER_SET, "UTF-8"));
			BufferedImage picture = new BufferedImage(DOTS, DOTS, BufferedImage.TYPE_BYTE_BINARY);
			for (int x = 0; x < DOTS; x++) {
				for (int y = 0; y < DOTS; y++) {
					picture.setRGB(x, y, dots.get(x, y) ? 0 : 0xFFFFFF);
				}
			}
			ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			ImageIO.write(picture, "png", bytes);
			return "data:image/png;base64," + Base64.getEncoder().encodeToString(bytes.toByteArray());
		}
		catch (WriterException | IOException ex) {
			throw new IllegalStateException("Cannot draw the code of a report", ex);
		}
	}

	/**
	 * What makes a report an issued one.
	 *
	 * @param number its number
	 * @param marking who may read it
	 * @param issuedAt when it is issued
	 * @param issuer the name of who issues it
	 * @param checksum of its contents, shortened
	 * @param address where others reach this installation, without a path
	 * @param format the paper: a4 or letter
	 */
	public record Seal(String number, String marking, Instant issuedAt, String issuer, String checksum, String address,
			String format) {

	}

}
