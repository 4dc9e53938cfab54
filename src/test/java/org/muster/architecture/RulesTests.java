package org.muster.architecture;

import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Each rule is broken by one class at least of the broken house, and reports it.
 */
class RulesTests {

	private static final String BROKEN = "org.brokenhouse";

	private static final Map<String, String> CULPRITS = Map.ofEntries(
			Map.entry("every class is in a room", "attic.Stray"),
			Map.entry("arrows of mission", "mission.web.EverythingController"),
			Map.entry("no circles", "officer.domain.Officers"),
			Map.entry("domain does not know service or web", "officer.domain.UpwardRule"),
			Map.entry("service does not know web", "mission.service.UpwardService"),
			Map.entry("no entity in web", "mission.web.EverythingController"),
			Map.entry("repositories belong to their room", "mission.web.EverythingController"),
			Map.entry("controllers are small", "mission.web.EverythingController"),
			Map.entry("services have few collaborators", "mission.service.UpwardService"),
			Map.entry("time comes from the clock", "officer.domain.UpwardRule"),
			Map.entry("nothing sleeps", "officer.domain.UpwardRule"),
			Map.entry("no field injection", "mission.service.UpwardService"));

	private final JavaClasses broken = new ClassFileImporter().importPackages(BROKEN);

	private final Map<String, ArchRule> rules = new Rules(new Rooms(BROKEN)).all();

	@TestFactory
	Stream<DynamicTest> theBrokenHouseBreaks() {
		return CULPRITS.entrySet()
			.stream()
			.map((entry) -> DynamicTest.dynamicTest(entry.getKey(),
					() -> assertThat(report(entry.getKey())).contains(BROKEN + "." + entry.getValue())));
	}

	@Test
	void noRuleIsUnproven() {
		assertThat(CULPRITS.keySet())
			.containsExactlyInAnyOrderElementsOf(Rules.kinds(new TreeSet<>(this.rules.keySet())));
	}

	@Test
	void aTimeReadFromTheClockIsNotReported() {
		assertThat(report("time comes from the clock")).contains("LocalDate.now()")
			.contains("Instant.now(")
			.contains("Clock.systemUTC()")
			.contains("currentTimeMillis")
			.doesNotContain("now(java.time.Clock)")
			.doesNotContain("ClockConfiguration");
	}

	private String report(String name) {
		ArchRule rule = this.rules.get(name);
		return (rule != null)
				? rule.evaluate(this.broken).getFailureReport().getDetails().stream().collect(Collectors.joining("\n"))
				: "";
	}

}
