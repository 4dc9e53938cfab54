package org.muster.report.service.batch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.BatchSummary;
import org.muster.batch.service.Batches;
import org.muster.report.domain.paper.Block;
import org.muster.report.domain.paper.Paper;
import org.muster.report.domain.record.MovementRecords;
import org.muster.report.domain.record.MovementRecords.Traveller;
import org.muster.report.service.Question;
import org.muster.report.service.Report;
import org.muster.report.service.words.Names;
import org.muster.report.service.words.Phrases;
import org.muster.report.service.words.SheetOf;
import org.muster.shared.view.Cell;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Who travels to the mission with a batch, movement by movement, each to sign.
 */
@Component
@Order(5)
class Manifest implements Report {

	private final Batches batches;

	private final MovementRecords records;

	private final Phrases phrases;

	Manifest(Batches batches, MovementRecords records, Phrases phrases) {
		this.batches = batches;
		this.records = records;
		this.phrases = phrases;
	}

	@Override
	public String name() {
		return "manifest";
	}

	@Override
	public List<String> asks() {
		return List.of("batch");
	}

	@Override
	public Paper gather(Question question) {
		BatchSummary batch = this.batches.get(question.requiredBatch());
		List<Traveller> travellers = this.records.manifest(batch.id(), question.asOf().day());
		Map<String, List<Traveller>> movements = travellers.stream()
			.collect(Collectors.groupingBy(this::movement, LinkedHashMap::new, Collectors.toList()));
		List<Block> blocks = new ArrayList<>();
		movements.forEach((movement, names) -> blocks.add(sheet(movement, names)));
		if (movements.isEmpty()) {
			blocks.add(sheet(this.phrases.of("manifest.sheet"), List.of()));
		}
		blocks.add(new Block.Signatures(
				List.of(this.phrases.of("manifest.handed_over"), this.phrases.of("manifest.received"))));
		return new Paper(this.phrases.of("manifest.title", batch.name()),
				List.of(this.phrases.of("manifest.count", travellers.size())), question.asOf(), blocks);
	}

	private Block sheet(String title, List<Traveller> names) {
		return new SheetOf<Traveller>(this.phrases).text("service_number", 14, (one) -> Cell.of(one.serviceNumber()))
			.text("name", 27, (one) -> Cell.of(Names.of(one.surname(), one.otherNames())))
			.text("rank", 15, (one) -> Cell.of(one.rank()))
			.text("sex", 5, (one) -> Cell.of(one.sex()))
			.text("unit", 19, (one) -> Cell.of(one.unit()))
			.text("signature", 20, (one) -> Cell.of(""))
			.of(title, this.phrases.of("manifest.none"), names);
	}

	private String movement(Traveller one) {
		return Stream
			.of(day("manifest.planned", one.plannedOn()), day("manifest.departed", one.departedOn()),
					day("manifest.arrived", one.arrivedOn()), (one.carrier() != null) ? one.carrier() : "")
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	private String day(String key, @Nullable LocalDate day) {
		return (day != null) ? this.phrases.of(key, this.phrases.day(day)) : "";
	}

}
