package org.muster.report.print;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.print.font.Glyphs;
import org.muster.report.print.drawing.CurveDrawing;
import org.muster.report.print.drawing.LadderDrawing;
import org.muster.report.service.ReportSettings;
import org.muster.shared.AsOf;
import org.muster.shared.headquarters.MusterSettings;
import org.muster.shared.view.Days;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Turns a report into the texts and drawings of its sheets.
 */
@Component
public class Layout {

	private final MessageSource messages;

	private final ReportSettings settings;

	private final Days days;

	private final Locale locale;

	private final ZoneId zone;

	Layout(MessageSource messages, ReportSettings settings, Days days, MusterSettings headquarters) {
		this.messages = messages;
		this.settings = settings;
		this.days = days;
		this.locale = headquarters.locale();
		this.zone = headquarters.timeZone();
	}

	/**
	 * Lays a report out.
	 * @param paper the report
	 * @param frame what stands around it
	 * @return its texts and drawings
	 */
	public Printed of(Paper paper, Frame frame) {
		CellTexts texts = new CellTexts(this.messages, this.locale, this.days);
		List<Object> blocks = new ArrayList<>();
		paper.blocks().forEach((block) -> blocks.add(printed(block, texts)));
		if (!texts.whole().isEmpty()) {
			blocks.add(new Block.Notes(message("report.whole"), List.copyOf(texts.whole()), null));
		}
		List<String> line = new ArrayList<>();
		line.add(message("report.as_of." + tense(paper.asOf()),
				DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", this.locale).format(paper.asOf().day())));
		line.add(message("report.recorded_until", moment(frame.recordedUntil())));
		line.addAll(paper.lines());
		return new Printed(Glyphs.printable(paper.title()), Glyphs.printable(String.join(" · ", line)),
				message("report.brief." + tense(paper.asOf()), this.days.plain(paper.asOf().day()),
						moment("d MMM uuuu, HH:mm z", frame.recordedUntil())),
				tense(paper.asOf()), frame, this.settings.organisation(), this.settings.department(), blocks);
	}

	/**
	 * A moment at headquarters in words.
	 * @param moment the moment
	 * @return for instance "8 November 2024, 18:40 EAT"
	 */
	public String moment(Instant moment) {
		return moment("d MMMM uuuu, HH:mm z", moment);
	}

	private String moment(String pattern, Instant moment) {
		return DateTimeFormatter.ofPattern(pattern, this.locale).format(moment.atZone(this.zone));
	}

	private Object printed(Block block, CellTexts texts) {
		if (block instanceof Block.Sheet sheet) {
			return new PrintedSheet(Glyphs.printable(sheet.title()), sheet.heads(),
					sheet.rows().stream().map(texts::row).toList(), texts.row(sheet.totals()), sheet.none(), false);
		}
		if (block instanceof Block.Strength strength) {
			return LadderDrawing.of(strength.position(), (kind) -> message("report.ladder." + kind));
		}
		if (block instanceof Block.Curve curve) {
			return CurveDrawing.of(curve, this.locale);
		}
		if (block instanceof Block.Notes notes) {
			return new Block.Notes(notes.title(), notes.sentences().stream().map(Glyphs::printable).toList(),
					notes.none());
		}
		return block;
	}

	private static String tense(AsOf asOf) {
		if (asOf.isToday()) {
			return "today";
		}
		return asOf.isForecast() ? "forecast" : "past";
	}

	private String message(String key, Object... arguments) {
		return this.messages.getMessage(key, arguments, this.locale);
	}

}
