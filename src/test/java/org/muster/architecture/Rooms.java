package org.muster.architecture;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;

/**
 * The rooms of the house and the arrows between them, as {@code docs/architecture.md}
 * draws them. A room may use what its arrows lead to, however many they are.
 */
public final class Rooms {

	private static final Map<String, Set<String>> ARROWS = Map.ofEntries(Map.entry("shared", Set.of()),
			Map.entry("database", Set.of("shared")), Map.entry("mission", Set.of("shared")),
			Map.entry("unit", Set.of("shared")), Map.entry("officer", Set.of("unit")),
			Map.entry("training", Set.of("officer", "unit", "mission")), Map.entry("pledge", Set.of("mission")),
			Map.entry("batch", Set.of("mission", "officer", "unit")),
			Map.entry("readiness", Set.of("training", "batch", "officer", "unit", "mission")),
			Map.entry("merge", Set.of("readiness", "training", "batch", "officer")),
			Map.entry("totals", Set.of("readiness", "batch", "pledge", "unit", "mission")),
			Map.entry("statement", Set.of("totals", "mission")), Map.entry("account", Set.of("shared")),
			Map.entry("audit", Set.of("shared")),
			Map.entry("dashboard", Set.of("discrepancy", "statement", "totals", "readiness")),
			Map.entry("equipment", Set.of("batch", "pledge", "mission")),
			Map.entry("discrepancy", Set.of("statement", "totals", "batch", "mission")),
			Map.entry("contribution", Set.of("discrepancy", "equipment", "totals", "pledge", "batch", "mission")),
			Map.entry("intake", Set.of("statement", "totals", "readiness", "account", "database")),
			Map.entry("report", Set.of("dashboard", "statement", "totals", "readiness", "account")));

	private final String root;

	/**
	 * The rooms below a package.
	 * @param root the package, for instance {@code org.muster}
	 */
	public Rooms(String root) {
		this.root = root;
	}

	String root() {
		return this.root;
	}

	static Set<String> names() {
		return new TreeMap<>(ARROWS).keySet();
	}

	/** The rooms that the named one may not use. */
	static Set<String> forbiddenTo(String room) {
		Set<String> forbidden = new TreeSet<>(ARROWS.keySet());
		forbidden.removeAll(reachableFrom(room));
		return forbidden;
	}

	private static Set<String> reachableFrom(String room) {
		Set<String> reachable = new TreeSet<>(Set.of(room));
		ARROWS.getOrDefault(room, Set.of()).forEach((next) -> reachable.addAll(reachableFrom(next)));
		return reachable;
	}

	/**
	 * The room that the class is in; empty for those of the root package or elsewhere.
	 */
	String of(JavaClass type) {
		String below = below(type);
		return below.isEmpty() ? "" : below.split("\\.")[0];
	}

	/** The layer of its room that the class is in, or empty. */
	String layerOf(JavaClass type) {
		String[] parts = below(type).split("\\.");
		return (parts.length > 1) ? parts[1] : "";
	}

	private String below(JavaClass type) {
		String prefix = this.root + ".";
		return type.getPackageName().startsWith(prefix) ? type.getPackageName().substring(prefix.length()) : "";
	}

}
