package org.muster.testing.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.muster.shared.Words;
import org.muster.testing.Records;

/**
 * Writes a history into the tables.
 */
public final class HistoryWriter {

	private final Records records;

	private final History history;

	private final List<Long> missions = new ArrayList<>();

	private final List<Long> contributors = new ArrayList<>();

	private final List<Long> units = new ArrayList<>();

	private final List<Long> courses = new ArrayList<>();

	private final List<Long> officers = new ArrayList<>();

	private final List<Long> batches = new ArrayList<>();

	private final List<Long> movements = new ArrayList<>();

	public HistoryWriter(Records records, History history) {
		this.records = records;
		this.history = history;
	}

	/** Writes everything. */
	public HistoryWriter write() {
		History.MISSIONS.forEach((code) -> this.missions.add(this.records.mission(code)));
		this.contributors.add(this.records.home());
		List.of("BS", "JM").forEach((code) -> this.contributors.add(this.records.country(code)));
		this.contributors.add(this.records.collective("OTHERS"));
		for (int unit = 0; unit < History.PARENTS.size(); unit++) {
			this.units.add(this.records.add("unit", "code", "U" + unit, "name", "Unit " + unit, "parent_id",
					of(this.units, History.PARENTS.get(unit))));
		}
		for (int course = 0; course < History.COURSE_KINDS.size(); course++) {
			this.courses.add(this.records.add("course", "code", "C" + course, "title", "Course " + course, "kind",
					History.COURSE_KINDS.get(course)));
		}
		this.history.validities.forEach((validity) -> this.records.add("course_validity", "course_id",
				this.courses.get(validity.course()), "months", validity.months(), "from_day", validity.wonOn().from(),
				"until_day", validity.wonOn().until()));
		this.history.requirements.forEach((required) -> this.records.add("requirement", "mission_id",
				this.missions.get(required.mission()), "course_id", this.courses.get(required.course()), "unit_id",
				of(this.units, required.unit()), "critical", required.critical(), "from_day", required.days().from(),
				"until_day", required.days().until()));
		this.history.officers.forEach(this::write);
		this.history.completions.forEach((completion) -> this.records.add("completion", "officer_id",
				this.officers.get(completion.officer()), "course_id", this.courses.get(completion.course()),
				"completed_on", completion.day(), "result", completion.result(), "voided_on", completion.voidedOn(),
				"voided_by", (completion.voidedOn() != null) ? "trainer" : null, "void_reason",
				(completion.voidedOn() != null) ? "Wrong" : null));
		writeBatches();
		this.history.movements.forEach((moved) -> this.movements.add(write(moved)));
		for (int officer = 0; officer < this.officers.size(); officer++) {
			writeManifests(officer);
		}
		writeNumbers();
		return this;
	}

	/** The key of a mission. */
	public long mission(int mission) {
		return this.missions.get(mission);
	}

	/** The key of a batch, if one is meant. */
	public @Nullable Long batch(@Nullable Integer batch) {
		return of(this.batches, batch);
	}

	/** The key of a unit, if one is meant. */
	public @Nullable Long unit(@Nullable Integer unit) {
		return of(this.units, unit);
	}

	/** The key of an officer. */
	public long officer(int officer) {
		return this.officers.get(officer);
	}

	private void write(History.Officer officer) {
		long id = this.records.officer(officer.serviceNumber(), officer.woman() ? "F" : "M");
		this.officers.add(id);
		officer.postings()
			.forEach((posting) -> this.records.add("officer_posting", "officer_id", id, "unit_id",
					this.units.get(posting.unit()), "from_day", posting.days().from(), "until_day",
					posting.days().until()));
		officer.statuses()
			.forEach((held) -> this.records.add("officer_status", "officer_id", id, "status", held.status(), "from_day",
					held.days().from(), "until_day", held.days().until()));
	}

	private void writeBatches() {
		this.history.batches.forEach((batch) -> this.batches.add(this.records.add("batch", "mission_id",
				this.missions.get(batch.mission()), "contributor_id", this.contributors.get(batch.contributor()),
				"code", batch.code(), "name", "Batch " + batch.code(), "planned_strength", batch.planned(),
				"planned_departure", batch.departure(), "tour_months", batch.months(), "cancelled_on",
				batch.cancelledOn(), "cancel_reason", (batch.cancelledOn() != null) ? "No funds" : null)));
		this.history.rolls.forEach((place) -> this.records.add("roll_entry", "batch_id",
				this.batches.get(place.batch()), "officer_id", this.officers.get(place.officer()), "from_day",
				place.days().from(), "until_day", place.days().until()));
	}

	private long write(History.Movement moved) {
		return this.records.add("movement", "mission_id", this.missions.get(moved.mission()), "contributor_id",
				this.contributors.get(moved.contributor()), "batch_id", of(this.batches, moved.batch()), "direction",
				moved.direction(), "planned_on", moved.planned(), "departed_on", moved.departed(), "arrived_on",
				moved.arrived(), "reported_number", moved.number(), "qualifier", Words.of(moved.qualifier()), "carrier",
				"Flight " + this.history.movements.indexOf(moved));
	}

	/** In the order of days, since home comes only after out. */
	private void writeManifests(int officer) {
		this.history.movements.stream()
			.filter((moved) -> moved.names().contains(officer))
			.sorted(Comparator.comparing(HistoryWriter::dayOf).thenComparing(History.Movement::isOut))
			.map((moved) -> this.movements.get(this.history.movements.indexOf(moved)))
			.forEach((movement) -> this.records.manifest(movement, this.officers.get(officer)));
	}

	private static LocalDate dayOf(History.Movement moved) {
		LocalDate effective = moved.effective();
		return (effective != null) ? effective : Objects.requireNonNull(moved.planned());
	}

	private void writeNumbers() {
		this.history.counts.forEach((count) -> this.records.add("strength_return", "mission_id",
				this.missions.get(count.mission()), "contributor_id", this.contributors.get(count.contributor()),
				"as_of", count.asOf(), "kind", count.kind(), "women", count.women(), "total", count.total()));
		List<Long> pledges = new ArrayList<>();
		this.history.pledges.forEach((pledge) -> pledges.add(this.records.add("pledge", "mission_id",
				this.missions.get(pledge.mission()), "contributor_id", this.contributors.get(pledge.contributor()),
				"number", pledge.number(), "qualifier", Words.of(pledge.qualifier()), "kind", pledge.kind(),
				"pledged_on", pledge.pledgedOn(), "withdrawn_on", pledge.withdrawnOn(), "replaces_id",
				of(pledges, pledge.replaces()), "takes_up_id", of(pledges, pledge.takesUp()))));
		this.history.mandates.forEach((mandate) -> this.records.add("mandate", "mission_id",
				this.missions.get(mandate.mission()), "instrument", "Resolution of " + mandate.from(), "authority",
				"un_authorised", "from_day", mandate.from(), "until_day", mandate.until(), "authorised_strength",
				mandate.authorised(), "qualifier", Words.of(mandate.qualifier())));
	}

	private static @Nullable Long of(List<Long> keys, @Nullable Integer index) {
		return (index != null && index >= 0) ? keys.get(index) : null;
	}

}
