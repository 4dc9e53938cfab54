package org.muster.training.domain.approval;

import java.time.LocalDate;
import java.util.Map;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Approves and refuses many results at once. Whatever was changed since it was looked at
 * stays as it is.
 */
@Repository
public class ApprovalWriter {

	private static final String CHOSEN = """
			with chosen as (
			    select c.id
			    from unnest(:completions, :versions) as k(id, version)
			    join completion c on c.id = k.id and c.version = k.version
			    where c.awaiting_approval
			      and c.voided_on is null
			      and lower(c.entered_by) <> lower(recording_account())
			    order by c.id
			    for update of c
			)
			""";

	private final JdbcClient jdbc;

	ApprovalWriter(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/**
	 * Lets results count.
	 * @param versions the versions that were looked at, by completion
	 * @param today the day of saying so
	 * @return how many; those are left out that changed meanwhile, or that the same
	 * account recorded
	 */
	public int approve(Map<Long, Integer> versions, LocalDate today) {
		return this.jdbc.sql(CHOSEN + """
				update completion c
				set awaiting_approval = false, approved_on = :today, approved_by = recording_account()
				from chosen
				where c.id = chosen.id
				""")
			.param("completions", versions.keySet().toArray(Long[]::new))
			.param("versions", versions.values().toArray(Integer[]::new))
			.param("today", today)
			.update();
	}

	/**
	 * Declares results void that wait.
	 * @param versions the versions that were looked at, by completion
	 * @param today the day of saying so
	 * @param reason why
	 * @return how many; those are left out that changed meanwhile, or that the same
	 * account recorded
	 */
	public int refuse(Map<Long, Integer> versions, LocalDate today, String reason) {
		return this.jdbc.sql(CHOSEN + """
				update completion c
				set voided_on = :today, voided_by = recording_account(), void_reason = :reason
				from chosen
				where c.id = chosen.id
				""")
			.param("completions", versions.keySet().toArray(Long[]::new))
			.param("versions", versions.values().toArray(Integer[]::new))
			.param("today", today)
			.param("reason", reason)
			.update();
	}

}
