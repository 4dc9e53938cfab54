package org.muster.database.rules;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rules of how pledges follow and take up one another.
 */
class PledgeRulesTests extends RuleTest {

	private long mission;

	private long country;

	private long others;

	private long together;

	@BeforeEach
	void aCollectivePledge() {
		this.mission = this.records.mission("MSS");
		this.country = this.records.country("BS");
		this.others = this.records.collective("OTHERS");
		this.together = this.records.pledge(this.mission, this.others, 1900, "at_least", "2024-01-01");
	}

	@Test
	void onlyANamedContributorTakesUpACollectivePledge() {
		long named = this.records.pledge(this.mission, this.country, 150, "exact", "2024-02-01");
		sql("update pledge set takes_up_id = ? where id = ?", this.together, named);
		String rule = "named_pledge_takes_up_collective";
		refused(rule, () -> sql("update contributor set collective = true where code = 'BS'"));
		refused("contributor_country_code_fkey",
				() -> sql("update contributor set collective = false where code = 'OTHERS'"));
		long second = this.records.pledge(this.mission, this.records.country("JM"), 150, "exact", "2024-02-01");
		refused(rule, () -> sql("update pledge set takes_up_id = ? where id = ?", named, second));
		refused("pledge_does_not_take_up_itself",
				() -> sql("update pledge set takes_up_id = id where id = ?", this.together));
	}

	@Test
	void aPledgeTakesUpOrReplacesOneOfTheSameMission() {
		long elsewhere = this.records.pledge(this.records.mission("X"), this.country, 150, "exact", "2024-02-01");
		refused("named_pledge_stays_with_its_mission",
				() -> sql("update pledge set takes_up_id = ? where id = ?", this.together, elsewhere));
		refused("replacement_stays_with_its_mission",
				() -> sql("update pledge set replaces_id = ? where id = ?", this.together, elsewhere));
	}

	@Test
	void aPledgeThatWasReplacedIsWithdrawnByTheDayOfItsReplacement() {
		long again = this.records.pledge(this.mission, this.others, 2000, "at_least", "2024-06-01");
		String rule = "replaced_pledge_is_withdrawn";
		refused(rule, () -> sql("update pledge set replaces_id = ? where id = ?", this.together, again));
		sql("update pledge set withdrawn_on = '2024-06-01' where id = ?", this.together);
		sql("update pledge set replaces_id = ? where id = ?", this.together, again);
		refused(rule, () -> sql("update pledge set withdrawn_on = null where id = ?", this.together));
		refused(rule, () -> sql("update pledge set withdrawn_on = '2024-06-02' where id = ?", this.together));
	}

	@Test
	void stagesFollowOneAnother() {
		String rule = "stages_follow_one_another";
		refused(rule, () -> sql("update pledge set notified_on = '2023-12-31'"));
		refused(rule, () -> sql("update pledge set in_theatre_on = '2023-12-31'"));
		refused(rule, () -> sql("update pledge set notified_on = '2024-03-02', confirmed_on = '2024-03-01'"));
		refused(rule, () -> sql("update pledge set notified_on = '2024-03-02', in_theatre_on = '2024-03-01'"));
		sql("update pledge set notified_on = '2024-03-01', confirmed_on = '2024-03-01', in_theatre_on = '2024-03-01'");
		assertThat(this.jdbc.sql("select notified_on is null from history.pledge").query(Boolean.class).list())
			.containsExactly(true);
	}

}
