package org.muster.report.print;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.muster.report.domain.paper.Block;
import org.muster.report.print.font.Glyphs;
import org.muster.report.print.pdf.PrintQueue;
import org.muster.shared.headquarters.MusterSettings;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Prints rolls of made-up officers without the application.
 */
final class Press {

	private Press() {
	}

	static PdfPrinter printer() {
		ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
		messages.setBasenames("messages/report", "messages/dashboard");
		messages.setDefaultEncoding("UTF-8");
		ClassLoaderTemplateResolver templates = new ClassLoaderTemplateResolver();
		templates.setPrefix("templates/");
		templates.setSuffix(".html");
		SpringTemplateEngine engine = new SpringTemplateEngine();
		engine.setTemplateResolver(templates);
		engine.setMessageSource(messages);
		return new PdfPrinter(engine, new PrintQueue(), messages,
				new MusterSettings(ZoneId.of("Africa/Nairobi"), Locale.ENGLISH));
	}

	/** A roll whose names are the given one after an invented one. */
	static Printed roll(int officers, String name) {
		List<Block.Head> heads = List.of(new Block.Head("no", "No.", true, 6),
				new Block.Head("service_number", "Service number", false, 14),
				new Block.Head("name", "Name", false, 27), new Block.Head("rank", "Rank", false, 15),
				new Block.Head("sex", "Sex", false, 5), new Block.Head("unit", "Unit", false, 20),
				new Block.Head("standing", "Standing", false, 13));
		List<List<String>> rows = new ArrayList<>();
		for (int number = 1; number <= officers; number++) {
			rows.add(List.of(String.valueOf(number), "EX-" + (100000 + number),
					(number == 1) ? Glyphs.printable(name) : "Sample" + number + ", Exàmple", "Inspector", "F",
					"General Service Unit", "Ready"));
		}
		Frame frame = new Frame(null, "OFFICIAL", Instant.parse("2024-11-08T15:40:00Z"), null, null, "a4");
		return new Printed("Nominal roll of Batch 2", "As of Friday 8 November 2024", "as of 8 Nov 2024", "today",
				frame, "National Police Service", "Mission deployments",
				List.of(new PrintedSheet("Officers", heads, rows, List.of(), "Nobody", false)));
	}

}
