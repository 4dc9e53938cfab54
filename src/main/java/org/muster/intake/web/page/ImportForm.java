package org.muster.intake.web.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import org.springframework.web.multipart.MultipartFile;

import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.cell.DayCell;
import org.muster.intake.domain.file.ColumnMapping;
import org.muster.intake.service.Upload;

/**
 * The file that someone chose.
 *
 * @param file the file, {@code null} where none was sent
 * @param kind its kind, pack or {@code auto}
 * @param windows {@code true} where CSV is in Windows-1252 and not in UTF-8
 * @param days the order of its days; only as ISO 8601 has them where it makes no sense
 */
record ImportForm(@Nullable MultipartFile file, @Nullable String kind, @Nullable String windows,
		@Nullable String days) {

	/** How a file may write its days. */
	static final DayCell[] ORDERS = DayCell.values();

	static ImportForm empty() {
		return new ImportForm(null, Upload.RECOGNISED, null, DayCell.ISO.name());
	}

	/**
	 * What is to be imported.
	 * @return the upload, or {@code null} where no file was chosen
	 */
	@Nullable Upload upload() {
		MultipartFile sent = this.file;
		if (sent == null || sent.isEmpty() && String.valueOf(sent.getOriginalFilename()).isEmpty()) {
			return null;
		}
		Charset charset = Boolean.parseBoolean(this.windows) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
		return new Upload((this.kind != null) ? this.kind : Upload.RECOGNISED,
				String.valueOf(sent.getOriginalFilename()), sent::getInputStream,
				new Spelling(order(), charset, ColumnMapping.NONE));
	}

	private DayCell order() {
		return Arrays.stream(ORDERS).filter((order) -> order.name().equals(this.days)).findFirst().orElse(DayCell.ISO);
	}

}
