package org.muster.intake.service;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.muster.intake.domain.ImportSource;
import org.muster.intake.domain.SourceFile;
import org.muster.intake.domain.catalogue.Kinds;
import org.muster.intake.domain.kind.Kind;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;

/**
 * Who may import what.
 */
public final class ImportRights {

	private static final String ROLE = "ROLE_";

	private static final String ADMINISTRATOR = "ADMINISTRATOR";

	private static final Map<String, Set<String>> KINDS_BY_ROLE = Map.of("TRAINING_OFFICER",
			Set.of("courses", "requirements", "completions"), "DEPLOYMENT_OFFICER",
			Set.of("batches", "roll", "movements", "manifests", "strength_returns", "pledges"));

	private ImportRights() {
	}

	/**
	 * Refuses whoever may not import all of it: a pack needs the right to every kind in
	 * it.
	 * @param who signed in
	 * @param source the files
	 * @throws AccessDeniedException naming what may not be imported
	 */
	static void demand(Authentication who, ImportSource source) {
		for (SourceFile file : source.files()) {
			if (!may(who, file.kind())) {
				throw new AccessDeniedException("Your account may not import %s.".formatted(file.kind().name()));
			}
		}
	}

	/**
	 * Refuses whoever may not import everything that fills some tables.
	 * @param who signed in
	 * @param tables the tables, those with periods of a record too
	 * @throws AccessDeniedException naming what may not be imported
	 */
	public static void demandTables(Authentication who, List<String> tables) {
		for (Kind kind : Kinds.IN_ORDER) {
			boolean filled = tables.contains(kind.table())
					|| kind.timelines().stream().anyMatch((timeline) -> tables.contains(timeline.table()));
			if (filled && !may(who, kind)) {
				throw new AccessDeniedException("Your account may not import %s.".formatted(kind.name()));
			}
		}
	}

	/**
	 * Refuses whoever may import nothing at all, before a file is looked into.
	 * @param who signed in
	 * @throws AccessDeniedException if there is nothing that may be imported
	 */
	static void demandAny(Authentication who) {
		if (Kinds.IN_ORDER.stream().noneMatch((kind) -> may(who, kind))) {
			throw new AccessDeniedException("Your account may not import anything.");
		}
	}

	/**
	 * Whether someone may import a kind.
	 * @param who signed in
	 * @param kind the kind
	 * @return true by the right of a role
	 */
	public static boolean may(Authentication who, Kind kind) {
		return who.getAuthorities()
			.stream()
			.map(GrantedAuthority::getAuthority)
			.map(String::valueOf)
			.anyMatch((name) -> {
				String role = name.startsWith(ROLE) ? name.substring(ROLE.length()) : name;
				return role.equals(ADMINISTRATOR) || KINDS_BY_ROLE.getOrDefault(role, Set.of()).contains(kind.name());
			});
	}

}
