package org.muster.statement.web.claim;

import java.util.Arrays;
import java.util.List;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.shared.Qualifier;
import org.muster.shared.Words;
import org.muster.statement.domain.Measure;
import org.muster.statement.domain.register.Named;
import org.muster.statement.service.Statements;

import org.springframework.stereotype.Component;

/**
 * What the forms of claims offer to choose.
 */
@Component
public class ClaimChoices {

	private final Missions missions;

	private final Statements statements;

	ClaimChoices(Missions missions, Statements statements) {
		this.missions = missions;
		this.statements = statements;
	}

	/**
	 * The choices as the records stand.
	 * @return missions, measures, parts and qualifiers
	 */
	public Choices present() {
		return new Choices(this.missions.all(), words(Measure.values()), this.statements.parts(),
				words(Qualifier.values()));
	}

	private static List<String> words(Enum<?>[] constants) {
		return Arrays.stream(constants).map(Words::of).toList();
	}

	/**
	 * What can be chosen.
	 *
	 * @param missions the missions
	 * @param measures the words of the measures
	 * @param parts contributors, batches and units
	 * @param qualifiers the words of the qualifiers
	 */
	public record Choices(List<MissionSummary> missions, List<String> measures, List<Named> parts,
			List<String> qualifiers) {

		/**
		 * The mission that is meant where none is named.
		 * @return its code, empty where there is none or more than one
		 */
		public String onlyMission() {
			return (this.missions.size() == 1) ? this.missions.get(0).code() : "";
		}

	}

}
