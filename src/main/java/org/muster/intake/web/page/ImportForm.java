package org.muster.intake.web.page;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

import org.muster.intake.domain.Spelling;
import org.muster.intake.domain.cell.DayCell;
import org.muster.intake.domain.conflict.OnRecord;
import org.muster.intake.domain.conflict.OnRecord.Choice;
import org.muster.intake.domain.file.ColumnMapping;
import org.muster.intake.service.delivery.Delivery;
import org.muster.intake.service.delivery.Upload;

/**
 * The files that someone chose, and how they are to be read. A choice that makes no sense
 * is the usual one.
 *
 * @param file the files, {@code null} where none was sent
 * @param kind their kind, pack or {@code auto}
 * @param windows {@code true} where CSV is in Windows-1252 and not in UTF-8
 * @param days the order of their days
 * @param earlier what becomes of a completion on record with an earlier day
 * @param later what becomes of one with a later day
 * @param same what becomes of one with the same day
 */
record ImportForm(@Nullable List<MultipartFile> file, @Nullable String kind, @Nullable String windows,
		@Nullable String days, @Nullable String earlier, @Nullable String later, @Nullable String same) {

	/** How a file may write its days. */
	static final DayCell[] ORDERS = DayCell.values();

	static ImportForm empty() {
		return new ImportForm(null, Upload.RECOGNISED, null, DayCell.ISO.name(), null, null, null);
	}

	/**
	 * How the files of a delivery are read at present.
	 * @param delivery the files
	 * @param rule what becomes of completions on record
	 * @return the form to change it
	 */
	static ImportForm of(Delivery delivery, OnRecord rule) {
		Upload first = delivery.files().get(0);
		boolean wide = first.spelling().charset().equals(StandardCharsets.UTF_8);
		return new ImportForm(null, first.kind(), Boolean.toString(!wide), first.spelling().days().name(),
				rule.earlier().name(), rule.later().name(), rule.same().name());
	}

	/**
	 * What is to be imported.
	 * @return the files, none where none was chosen
	 */
	List<Upload> uploads() {
		return ((this.file != null) ? this.file : List.<MultipartFile>of()).stream()
			.filter(Objects::nonNull)
			.filter((sent) -> !sent.isEmpty() || !String.valueOf(sent.getOriginalFilename()).isEmpty())
			.map((sent) -> new Upload(kindOfOne(), String.valueOf(sent.getOriginalFilename()), sent::getInputStream,
					spelling(ColumnMapping.NONE)))
			.toList();
	}

	/**
	 * The same files read as the form says.
	 * @param delivery the files
	 * @return the delivery
	 */
	Delivery way(Delivery delivery) {
		boolean single = delivery.files().size() == 1;
		return new Delivery(delivery.files()
			.stream()
			.map((upload) -> upload.as((single && this.kind != null) ? this.kind : upload.kind(),
					spelling(upload.spelling().mapping())))
			.toList());
	}

	/**
	 * What becomes of completions on record.
	 * @return the rule, the usual one where nothing was chosen
	 */
	OnRecord onRecord() {
		return new OnRecord(choice(this.earlier, OnRecord.USUAL.earlier()), choice(this.later, OnRecord.USUAL.later()),
				choice(this.same, OnRecord.USUAL.same()));
	}

	/** Several files are recognised one by one. */
	private String kindOfOne() {
		boolean alone = this.file == null || this.file.size() == 1;
		return (alone && this.kind != null) ? this.kind : Upload.RECOGNISED;
	}

	private Spelling spelling(ColumnMapping mapping) {
		Charset charset = Boolean.parseBoolean(this.windows) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
		DayCell order = Arrays.stream(ORDERS)
			.filter((one) -> one.name().equals(this.days))
			.findFirst()
			.orElse(DayCell.ISO);
		return new Spelling(order, charset, mapping);
	}

	private static Choice choice(@Nullable String chosen, Choice usual) {
		return Arrays.stream(Choice.values()).filter((one) -> one.name().equals(chosen)).findFirst().orElse(usual);
	}

}
