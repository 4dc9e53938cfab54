package org.muster.batch.service.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.muster.batch.domain.returns.PersonnelKind;
import org.muster.batch.domain.returns.StrengthReturn;
import org.muster.batch.domain.returns.KindCount;
import org.muster.batch.domain.returns.ReturnRepository;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.mission.service.Contributors;
import org.muster.mission.service.Missions;
import org.muster.shared.BrokenRuleException;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records counts taken in the mission, all kinds of a contributor at once.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'DEPLOYMENT_OFFICER')")
public class ReturnRegister {

	private final Missions missions;

	private final Contributors contributors;

	private final ReturnRepository returns;

	private final Clock clock;

	ReturnRegister(Missions missions, Contributors contributors, ReturnRepository returns, Clock clock) {
		this.missions = missions;
		this.contributors = contributors;
		this.returns = returns;
		this.clock = clock;
	}

	/**
	 * What is on record of a contributor for a day.
	 * @param missionCode the mission
	 * @param contributorCode the contributor
	 * @param day the day of the count
	 * @return by kind
	 */
	@Transactional(readOnly = true)
	public Map<PersonnelKind, OnRecord> onRecord(String missionCode, String contributorCode, LocalDate day) {
		Map<PersonnelKind, OnRecord> found = new EnumMap<>(PersonnelKind.class);
		countedOn(this.missions.entity(missionCode), this.contributors.entity(contributorCode), day).forEach(
				(one) -> found.put(one.counted().kind(), new OnRecord(one.counted(), one.source(), one.version())));
		return found;
	}

	/**
	 * Records what a contributor counted on a day. Kinds that are left out stay as they
	 * are.
	 * @param missionCode the mission
	 * @param contributorCode the contributor
	 * @param counted the day and who said it
	 * @param counts by kind, each at most once
	 * @param seen the versions of the returns that were seen when the counts were typed
	 * @return how many returns were recorded or changed
	 * @throws BrokenRuleException if nothing was counted, the day is still to come, or
	 * another count is on record than the one that was seen
	 */
	public int record(String missionCode, String contributorCode, Counted counted, List<KindCount> counts,
			Map<PersonnelKind, Integer> seen) {
		Mission mission = this.missions.entity(missionCode);
		Contributor contributor = this.contributors.entity(contributorCode);
		BrokenRuleException.require(!counted.on().isAfter(LocalDate.now(this.clock)), "day",
				"That day is still to come. Record the count once it was taken.");
		BrokenRuleException.require(!counts.isEmpty(), KindCount.field("total", PersonnelKind.FORMED_POLICE_UNIT),
				"Fill in at least one kind. A zero ends the returns of a kind.");
		List<StrengthReturn> before = countedOn(mission, contributor, counted.on());
		int changed = 0;
		for (KindCount count : counts) {
			StrengthReturn kept = before.stream()
				.filter((one) -> one.counted().kind() == count.kind())
				.findFirst()
				.orElse(null);
			if (kept == null) {
				this.returns.save(new StrengthReturn(mission, contributor, counted.on(), count, counted.source()));
				changed++;
			}
			else if (!kept.counted().equals(count) || isNews(counted.source(), kept.source())) {
				requireSeen(kept, seen.get(count.kind()));
				kept.recount(count, (counted.source() != null) ? counted.source() : kept.source());
				changed++;
			}
		}
		return changed;
	}

	private static boolean isNews(@Nullable String said, @Nullable String before) {
		return said != null && !said.equals(before);
	}

	private static void requireSeen(StrengthReturn kept, @Nullable Integer version) {
		KindCount count = kept.counted();
		BrokenRuleException.require(version != null && version == kept.version(),
				KindCount.field("total", count.kind()),
				"Someone recorded %d for that day meanwhile. Look at that count first: show the day again."
					.formatted(count.total()));
	}

	private List<StrengthReturn> countedOn(Mission mission, Contributor contributor, LocalDate day) {
		return this.returns.countedOn(Objects.requireNonNull(mission.id()), Objects.requireNonNull(contributor.id()),
				day);
	}

	/**
	 * When something was counted.
	 *
	 * @param on the day of the count
	 * @param source who said it and where it can be found
	 */
	public record Counted(LocalDate on, @Nullable String source) {
	}

	/**
	 * A count on record.
	 *
	 * @param count how many
	 * @param source who said it and where it can be found
	 * @param version the version of the record
	 */
	public record OnRecord(KindCount count, @Nullable String source, int version) {
	}

}
