package org.muster.database.rules;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the returns change from day to day is kept as they say, on every way to write.
 */
class StrengthStepTests extends RuleTest {

	@Test
	void theStepsFollowTheReturns() {
		long mission = this.records.mission("MSS");
		long bahamas = this.records.country("BS");
		long jamaica = this.records.country("JM");
		this.records.strengthReturn(mission, bahamas, "2024-01-31", 100);
		long february = this.records.strengthReturn(mission, bahamas, "2024-02-29", 100);
		this.records.strengthReturn(mission, bahamas, "2024-03-31", 130);
		this.records.strengthReturn(mission, jamaica, "2024-02-29", 7);
		assertThat(steps()).containsExactly("BS 2024-01-31 100", "BS 2024-03-31 30", "JM 2024-02-29 7");
		sql("update strength_return set total = 90 where id = ?", february);
		assertThat(steps()).containsExactly("BS 2024-01-31 100", "BS 2024-02-29 -10", "BS 2024-03-31 40",
				"JM 2024-02-29 7");
		sql("delete from strength_return where id = ?", february);
		assertThat(steps()).containsExactly("BS 2024-01-31 100", "BS 2024-03-31 30", "JM 2024-02-29 7");
		sql("""
				insert into strength_return (mission_id, contributor_id, as_of, kind, total)
				select ?, ?, day, 'troops', 5 from unnest('{2024-01-31,2024-04-30}'::date[]) day""", mission, bahamas);
		assertThat(steps()).contains("BS 2024-01-31 105");
		assertThat(this.jdbc.sql("select * from strength_step_plainly() except select * from strength_step")
			.query()
			.listOfRows()).isEmpty();
		sql("update strength_return set women = 2 where contributor_id = ? and kind = 'troops'", bahamas);
		assertThat(this.jdbc
			.sql("select people, women, told, telling from people_counted where day = '2024-03-31' and women > 0")
			.query((row, index) -> "%d people, %d of %d women in %d kinds".formatted(row.getLong(1), row.getLong(2),
					row.getLong(3), row.getLong(4)))
			.list()).containsExactly("135 people, 2 of 5 women in 1 kinds");
		assertThat(this.jdbc.sql("select * from people_counted_plainly() except select * from people_counted")
			.query()
			.listOfRows()).isEmpty();
		refused("return_stays_with_its_contributor",
				() -> sql("update strength_return set contributor_id = ? where contributor_id = ?", jamaica, bahamas));
	}

	private List<String> steps() {
		return this.jdbc.sql("""
				select concat_ws(' ', c.code, s.day, s.change)
				from strength_step s
				join contributor c on c.id = s.contributor_id
				order by c.code, s.day
				""").query(String.class).list();
	}

}
