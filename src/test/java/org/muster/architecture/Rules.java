package org.muster.architecture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RequestMapping;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/**
 * The rules of the house by name.
 */
public final class Rules {

	private static final int MOST_COLLABORATORS = 5;

	private static final int MOST_HANDLERS = 5;

	private static final Set<String> READ_THE_TIME = Set.of(Instant.class.getName(), LocalDate.class.getName(),
			LocalDateTime.class.getName(), LocalTime.class.getName(), OffsetDateTime.class.getName(),
			Year.class.getName(), YearMonth.class.getName(), ZonedDateTime.class.getName());

	private final Rooms rooms;

	/** The rules for these rooms. */
	public Rules(Rooms rooms) {
		this.rooms = rooms;
	}

	/** All rules, by a name that says what each demands. */
	public Map<String, ArchRule> all() {
		Map<String, ArchRule> rules = new TreeMap<>();
		rules.put("every class is in a room", everyClassIsInARoom());
		Rooms.names().forEach((room) -> rules.put("arrows of " + room, arrows(room)));
		rules.put("no circles", slices().matching(this.rooms.root() + ".(*)..").should().beFreeOfCycles());
		rules.put("domain does not know service or web", layer("domain", "service", "web"));
		rules.put("service does not know web", layer("service", "web"));
		rules.put("no entity in web", noEntityInWeb());
		rules.put("repositories belong to their room", repositories());
		rules.put("controllers are small", controllers());
		rules.put("services have few collaborators", services());
		rules.put("time comes from the clock", time());
		rules.put("nothing sleeps", nothingSleeps());
		rules.put("no field injection",
				noFields().should()
					.beAnnotatedWith(Autowired.class)
					.orShould()
					.beAnnotatedWith(Value.class)
					.orShould()
					.beAnnotatedWith("jakarta.annotation.Resource")
					.orShould()
					.beAnnotatedWith("jakarta.inject.Inject"));
		rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
		return rules;
	}

	private ArchRule everyClassIsInARoom() {
		return classes().that(is("below the root", (type) -> !this.rooms.of(type).isEmpty()))
			.should(hold((type) -> Rooms.names().contains(this.rooms.of(type)), "is in a room that Rooms knows"));
	}

	private ArchRule arrows(String room) {
		Set<String> forbidden = Rooms.forbiddenTo(room);
		return noClasses().that(is("in " + room, (type) -> this.rooms.of(type).equals(room)))
			.should()
			.dependOnClassesThat(is("in a room it may not use", (type) -> forbidden.contains(this.rooms.of(type))));
	}

	private ArchRule layer(String layer, String... above) {
		Set<String> forbidden = Set.of(above);
		return noClasses().that(is("in " + layer, (type) -> this.rooms.layerOf(type).equals(layer)))
			.should()
			.dependOnClassesThat(is("above", (type) -> forbidden.contains(this.rooms.layerOf(type))));
	}

	private ArchRule noEntityInWeb() {
		return noClasses().that(is("in web", (type) -> this.rooms.layerOf(type).equals("web")))
			.should()
			.dependOnClassesThat(is("entities", (type) -> type.isAnnotatedWith(Entity.class)));
	}

	private ArchRule repositories() {
		return classes()
			.that(is("repositories", (type) -> type.isAssignableTo(Repository.class) && !this.rooms.of(type).isEmpty()))
			.should(new ArchCondition<>("be used only by services of their room") {

				@Override
				public void check(JavaClass repository, ConditionEvents events) {
					repository.getDirectDependenciesToSelf()
						.stream()
						.filter((dependency) -> !mayUse(dependency.getOriginClass(), repository))
						.forEach((dependency) -> events
							.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
				}

			});
	}

	private boolean mayUse(JavaClass user, JavaClass repository) {
		return this.rooms.of(user).equals(this.rooms.of(repository))
				&& Set.of("service", "domain").contains(this.rooms.layerOf(user));
	}

	private static ArchRule controllers() {
		return classes().that(is("controllers", (type) -> type.isMetaAnnotatedWith(Controller.class)))
			.should(hold((type) -> handlers(type) <= MOST_HANDLERS, "has at most five handler methods"));
	}

	private static long handlers(JavaClass type) {
		return type.getMethods().stream().filter((method) -> method.isMetaAnnotatedWith(RequestMapping.class)).count();
	}

	private static ArchRule services() {
		return classes().that(is("services", (type) -> type.isAnnotatedWith(Service.class)))
			.should(hold(
					(type) -> type.getConstructors()
						.stream()
						.allMatch((constructor) -> constructor.getRawParameterTypes().size() <= MOST_COLLABORATORS),
					"has at most five collaborators"));
	}

	private ArchRule time() {
		String exempt = this.rooms.root() + ".shared.headquarters.ClockConfiguration";
		return noClasses().that(is("not the clock's own", (type) -> !type.getName().equals(exempt)))
			.should()
			.accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("reads the system's time") {

				@Override
				public boolean test(JavaAccess<?> access) {
					return readsTheTime(access);
				}

			});
	}

	private static boolean readsTheTime(JavaAccess<?> access) {
		String owner = access.getTargetOwner().getName();
		String member = access.getTarget().getName();
		boolean isGivenAClock = access.getTarget().getFullName().contains("(" + Clock.class.getName() + ")");
		return READ_THE_TIME.contains(owner) && member.equals("now") && !isGivenAClock
				|| owner.equals(Clock.class.getName()) && (member.startsWith("system") || member.startsWith("tick"))
				|| owner.equals(System.class.getName()) && member.equals("currentTimeMillis")
				|| access.getTarget().getFullName().equals(Date.class.getName() + ".<init>()");
	}

	private static ArchRule nothingSleeps() {
		return noClasses().should().callMethod(Thread.class, "sleep", long.class);
	}

	private static DescribedPredicate<JavaClass> is(String description, Predicate<JavaClass> predicate) {
		return DescribedPredicate.describe(description, predicate);
	}

	private static ArchCondition<JavaClass> hold(Predicate<JavaClass> predicate, String description) {
		return ArchCondition.from(DescribedPredicate.describe(description, predicate));
	}

	/** The names of rules about single rooms are left out: one stands for all. */
	static List<String> kinds(Set<String> names) {
		return names.stream()
			.filter((name) -> !name.startsWith("arrows of ") || name.equals("arrows of mission"))
			.toList();
	}

}
