package org.muster.merge.domain.writing;

import java.util.List;

import org.muster.merge.domain.Decisions;
import org.muster.merge.domain.Moved;
import org.muster.merge.domain.Pair;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Merges completions, what extends them, and enrolments.
 */
@Repository
class TrainingWriter {

	private final JdbcClient jdbc;

	TrainingWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Completions first, since who has a result of a session stays on its roll. */
	List<Moved> write(Pair pair, Decisions decisions) {
		List<Twins> twins = twins(pair);
		for (Twins two : twins) {
			boolean other = decisions.otherHolds(two.key());
			giveWay(other ? two.other() : two.kept(), other ? two.kept() : two.other());
		}
		int moved = move("completion", pair);
		int both = this.jdbc.sql("""
				delete from session_enrolment e
				where e.officer_id = ?
				  and exists (select from session_enrolment k where k.officer_id = ? and k.session_id = e.session_id)
				""").params(pair.otherId(), pair.keptId()).update();
		return List.of(new Moved("completion", moved, twins.size()),
				new Moved("session_enrolment", move("session_enrolment", pair), both));
	}

	private List<Twins> twins(Pair pair) {
		return this.jdbc.sql("""
				select a.id as kept, b.id as other, format('result-%s-%s', a.course_id, a.completed_on) as key
				from completion a
				join completion b
				    on b.officer_id = :other and b.course_id = a.course_id and b.completed_on = a.completed_on
				where a.officer_id = :kept
				order by a.id
				""").param("kept", pair.keptId()).param("other", pair.otherId()).query(Twins.class).list();
	}

	/**
	 * One of two completions of a course and day stands. Orders that extended the other
	 * extend it, if it is a pass that counts.
	 */
	private void giveWay(long standing, long going) {
		this.jdbc.sql("""
				update extension_line l
				set completion_id = :standing, in_force = false
				where l.completion_id = :going
				  and exists (select from pass p where p.id = :standing and p.voided_on is null)
				  and not exists (
				      select from extension_line k where k.completion_id = :standing and k.order_id = l.order_id)
				""").param("standing", standing).param("going", going).update();
		this.jdbc.sql("delete from extension_line where completion_id = ?").param(going).update();
		this.jdbc.sql("select put_extensions_in_force(array[cast(? as bigint)])").param(standing).query((row) -> {
		});
		this.jdbc.sql("delete from recorded_result where completion_id = ?").param(going).update();
		this.jdbc.sql("delete from completion where id = ?").param(going).update();
	}

	private int move(String table, Pair pair) {
		return this.jdbc.sql("update %s set officer_id = ? where officer_id = ?".formatted(table))
			.params(pair.keptId(), pair.otherId())
			.update();
	}

	/**
	 * Two completions of a course and day.
	 *
	 * @param kept that of the record that stays
	 * @param other that of the record that goes
	 * @param key names the decision between them
	 */
	record Twins(long kept, long other, String key) {

	}

}
