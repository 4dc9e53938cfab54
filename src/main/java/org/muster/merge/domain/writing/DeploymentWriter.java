package org.muster.merge.domain.writing;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.muster.merge.domain.Moved;
import org.muster.merge.domain.Pair;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Merges rolls, manifests, certifications as signed, and orders about tours.
 */
@Repository
class DeploymentWriter {

	private final JdbcClient jdbc;

	private final PeriodWriter periods;

	DeploymentWriter(JdbcClient jdbc, PeriodWriter periods) {
		this.jdbc = jdbc;
		this.periods = periods;
	}

	/**
	 * A name on a manifest is never exchanged and is on the roll on its day: it is taken
	 * off, the roll is merged, and the name of the record that stays is entered.
	 */
	List<Moved> write(Pair pair) {
		List<Entry> entries = this.jdbc.sql("""
				delete from manifest_entry where officer_id = ? returning movement_id, reason, uncovered_reason
				""").param(pair.otherId()).query(Entry.class).list();
		Moved roll = this.periods.merge("roll_entry", pair, false, " and w.batch_id = p.batch_id");
		int entered = entries.stream().mapToInt((entry) -> enter(pair, entry)).sum();
		int tours = this.jdbc.sql("""
				delete from extended_tour t
				where t.officer_id = ?
				  and exists (select from extended_tour k where k.officer_id = ? and k.extension_id = t.extension_id)
				""").params(pair.otherId(), pair.keptId()).update();
		return List.of(roll, new Moved("manifest_entry", entered, entries.size() - entered),
				new Moved("certified_officer", move("certified_officer", pair), 0),
				new Moved("cancelled_manifest_entry", move("cancelled_manifest_entry", pair), 0),
				new Moved("extended_tour", move("extended_tour", pair), tours));
	}

	private int enter(Pair pair, Entry entry) {
		return this.jdbc.sql("""
				insert into manifest_entry (movement_id, officer_id, reason, uncovered_reason)
				values (:movement, :officer, :reason, :uncovered)
				on conflict on constraint officer_is_once_on_a_manifest do nothing
				""")
			.param("movement", entry.movementId())
			.param("officer", pair.keptId())
			.param("reason", entry.reason())
			.param("uncovered", entry.uncoveredReason())
			.update();
	}

	private int move(String table, Pair pair) {
		return this.jdbc.sql("update %s set officer_id = ? where officer_id = ?".formatted(table))
			.params(pair.keptId(), pair.otherId())
			.update();
	}

	/**
	 * A name on a manifest.
	 *
	 * @param movementId the movement
	 * @param reason why home, if that is said
	 * @param uncoveredReason why the officer moved although nobody signed for it, if so
	 */
	record Entry(long movementId, @Nullable String reason, @Nullable String uncoveredReason) {

	}

}
