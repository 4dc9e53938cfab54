package org.muster.testing.history;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

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

	/** Writes everything, each kind in one statement. */
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
		add("course_validity", "course_id months from_day until_day", this.history.validities,
				(validity) -> row(this.courses.get(validity.course()), validity.months(), validity.wonOn().from(),
						validity.wonOn().until()));
		add("requirement", "mission_id course_id unit_id critical from_day until_day", this.history.requirements,
				(required) -> row(this.missions.get(required.mission()), this.courses.get(required.course()),
						of(this.units, required.unit()), required.critical(), required.days().from(),
						required.days().until()));
		writeOfficers();
		writeBatches();
		this.movements.addAll(add("movement",
				"mission_id contributor_id batch_id direction planned_on departed_on arrived_on reported_number"
						+ " qualifier reason carrier",
				this.history.movements,
				(moved) -> row(this.missions.get(moved.mission()), this.contributors.get(moved.contributor()),
						of(this.batches, moved.batch()), moved.direction(), moved.planned(), moved.departed(),
						moved.arrived(), moved.number(), Words.of(moved.qualifier()), moved.reason(),
						"Flight " + this.history.movements.indexOf(moved))));
		writeManifests();
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

	private void writeOfficers() {
		this.officers.addAll(add("officer", "service_number sex surname rank", this.history.officers,
				(officer) -> row(officer.serviceNumber(), officer.woman() ? "F" : "M", "Invented", "Constable")));
		List<List<@Nullable Object>> postings = new ArrayList<>();
		List<List<@Nullable Object>> statuses = new ArrayList<>();
		for (int index = 0; index < this.officers.size(); index++) {
			long id = this.officers.get(index);
			History.Officer officer = this.history.officers.get(index);
			officer.postings()
				.forEach((posting) -> postings
					.add(row(id, this.units.get(posting.unit()), posting.days().from(), posting.days().until())));
			officer.statuses()
				.forEach((held) -> statuses.add(row(id, held.status(), held.days().from(), held.days().until())));
		}
		add("officer_posting", "officer_id unit_id from_day until_day", postings, (row) -> row);
		add("officer_status", "officer_id status from_day until_day", statuses, (row) -> row);
		add("completion", "officer_id course_id completed_on result voided_on voided_by void_reason",
				this.history.completions,
				(completion) -> row(this.officers.get(completion.officer()), this.courses.get(completion.course()),
						completion.day(), completion.result(), completion.voidedOn(),
						(completion.voidedOn() != null) ? "trainer" : null,
						(completion.voidedOn() != null) ? "Wrong" : null));
	}

	private void writeBatches() {
		this.batches.addAll(add("batch",
				"mission_id contributor_id code name planned_strength planned_departure tour_months cancelled_on"
						+ " cancel_reason",
				this.history.batches,
				(batch) -> row(this.missions.get(batch.mission()), this.contributors.get(batch.contributor()),
						batch.code(), "Batch " + batch.code(), batch.planned(), batch.departure(), batch.months(),
						batch.cancelledOn(), (batch.cancelledOn() != null) ? "No funds" : null)));
		add("roll_entry", "batch_id officer_id from_day until_day", this.history.rolls,
				(place) -> row(this.batches.get(place.batch()), this.officers.get(place.officer()), place.days().from(),
						place.days().until()));
	}

	private void writeManifests() {
		List<List<@Nullable Object>> names = new ArrayList<>();
		for (int movement = 0; movement < this.movements.size(); movement++) {
			long id = this.movements.get(movement);
			this.history.movements.get(movement)
				.names()
				.forEach((officer) -> names.add(row(id, this.officers.get(officer))));
		}
		add("manifest_entry", "movement_id officer_id", names, (row) -> row);
	}

	private void writeNumbers() {
		add("strength_return", "mission_id contributor_id as_of kind women total", this.history.counts,
				(count) -> row(this.missions.get(count.mission()), this.contributors.get(count.contributor()),
						count.asOf(), count.kind(), count.women(), count.total()));
		List<Long> pledges = new ArrayList<>();
		this.history.pledges.forEach((pledge) -> pledges.add(this.records.add("pledge", "mission_id",
				this.missions.get(pledge.mission()), "contributor_id", this.contributors.get(pledge.contributor()),
				"number", pledge.number(), "qualifier", Words.of(pledge.qualifier()), "kind", pledge.kind(),
				"pledged_on", pledge.pledgedOn(), "withdrawn_on", pledge.withdrawnOn(), "replaces_id",
				of(pledges, pledge.replaces()), "takes_up_id", of(pledges, pledge.takesUp()))));
		add("mandate", "mission_id instrument authority from_day until_day authorised_strength qualifier",
				this.history.mandates,
				(mandate) -> row(this.missions.get(mandate.mission()), "Resolution of " + mandate.from(),
						"un_authorised", mandate.from(), mandate.until(), mandate.authorised(),
						Words.of(mandate.qualifier())));
	}

	private <T> List<Long> add(String table, String columns, List<T> all, Function<T, List<@Nullable Object>> values) {
		return this.records.addAll(table, List.of(columns.split(" ")), all.stream().map(values).toList());
	}

	private static List<@Nullable Object> row(@Nullable Object... values) {
		return Arrays.asList(values);
	}

	private static @Nullable Long of(List<Long> keys, @Nullable Integer index) {
		return (index != null && index >= 0) ? keys.get(index) : null;
	}

}
