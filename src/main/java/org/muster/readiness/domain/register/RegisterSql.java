package org.muster.readiness.domain.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.muster.shared.view.Listing;

/**
 * The conditions and the order of a list of the register, in SQL. Only what is asked for
 * is in it, so that the database can choose its way.
 */
final class RegisterSql {

	private static final String SERVED_IN = """
			exists (
			    select from officer_posting p
			    where p.officer_id = o.id
			      and daterange(p.from_day, p.until_day) @> cast(:day as date)
			      and p.unit_id in (select w.id from unit u cross join units_within(u.id) w where lower(u.code) = lower(:unit)))
			""";

	private static final String HELD_STATUS = """
			exists (
			    select from officer_status s
			    where s.officer_id = o.id and s.status = :status and daterange(s.from_day, s.until_day) @> cast(:day as date))
			""";

	private static final String ON_ROLL = """
			exists (
			    select from roll_entry r join batch b on b.id = r.batch_id
			    where r.officer_id = o.id and lower(b.code) = lower(:batch) and daterange(r.from_day, r.until_day) @> cast(:day as date))
			""";

	private static final String PASSED = """
			exists (
			    select from pass p
			    where p.officer_id = o.id
			      and p.course_id = (select c.id from course c where lower(c.code) = lower(:course))
			      and p.voided_on is null and p.completed_on <= :day%s)
			""";

	private static final String READY = """
			exists (
			    select from ready_set d
			    where d.officer_id = o.id and d.mission_id = :mission and d.days @> cast(:day as date))
			""";

	private static final String ACTIVE = """
			exists (
			    select from officer_status s
			    where s.officer_id = o.id and s.status = 'active' and daterange(s.from_day, s.until_day) @> cast(:day as date))
			""";

	private static final Map<String, String> PLACES = Map.of("name", "left(o.search_text, 200) collate \"C\"", "rank",
			"lpad(coalesce(array_position(cast(:ranks as text[]), lower(o.rank)), 999)::text, 3, '0') || lower(o.rank)",
			"unit", """
					coalesce((
					    select lower(u.name) from officer_posting p join unit u on u.id = p.unit_id
					    where p.officer_id = o.id and daterange(p.from_day, p.until_day) @> cast(:day as date)), '')
					""", "sex", "o.sex");

	private final List<String> conditions = new ArrayList<>();

	private final Map<String, @Nullable Object> parameters = new HashMap<>();

	RegisterSql(RegisterFilter filter, LocalDate day, List<String> ranks) {
		this.parameters.put("day", day);
		this.parameters.put("ranks", ranks.toArray(String[]::new));
		narrow("unit", filter.unit(), SERVED_IN);
		narrow("rank", filter.rank(), "o.rank = :rank");
		narrow("sex", filter.sex(), "o.sex = upper(:sex)");
		narrow("status", filter.status(), HELD_STATUS);
		narrow("batch", filter.batch(), ON_ROLL);
		narrow("course", filter.course(), training(filter.training()));
	}

	private static String training(@Nullable String training) {
		String current = PASSED.formatted(" and (p.valid_until is null or p.valid_until > :day)");
		if ("never".equals(training)) {
			return "not " + PASSED.formatted("");
		}
		return "lapsed".equals(training) ? PASSED.formatted("") + " and not " + current : current;
	}

	private void narrow(String parameter, @Nullable Object value, String condition) {
		if (value != null) {
			this.conditions.add(condition);
			this.parameters.put(parameter, value);
		}
	}

	/**
	 * Only whoever is ready for a mission: the active where it requires nothing, nobody
	 * where there is no such mission.
	 */
	RegisterSql ready(@Nullable AskedMission mission) {
		if (mission == null) {
			this.conditions.add("false");
		}
		else {
			narrow("mission", mission.id(), mission.requires() ? READY : ACTIVE);
		}
		return this;
	}

	/** Only whoever is like each of the patterns. */
	RegisterSql like(List<String> patterns) {
		for (int at = 0; at < patterns.size(); at++) {
			narrow("word" + at, patterns.get(at), "o.search_text like :word" + at);
		}
		return this;
	}

	/** Only whoever is like one of the patterns for each word. */
	RegisterSql likeAny(List<List<String>> patterns) {
		for (int at = 0; at < patterns.size(); at++) {
			this.conditions.add("""
					o.id in (
					    select f.id from unnest(cast(:words%d as text[])) as w(pattern)
					    cross join lateral (select id from officer where search_text like w.pattern offset 0) f)
					""".formatted(at));
			this.parameters.put("words" + at, patterns.get(at).toArray(String[]::new));
		}
		return this;
	}

	/** Only whoever comes after an officer in the order of a list. */
	RegisterSql after(Listing listing, @Nullable String place, @Nullable String key) {
		if (key != null) {
			String sign = listing.reversed() ? "<" : ">";
			this.conditions
				.add(isPlaced(listing) ? "(%s, o.service_number_key) %s (:place, :key)".formatted(place(listing), sign)
						: "o.service_number_key %s :key".formatted(sign));
			this.parameters.put("place", place);
			this.parameters.put("key", key);
		}
		return this;
	}

	/** The conditions on the officer {@code o}. */
	String where() {
		return this.conditions.isEmpty() ? "true" : String.join("\nand ", this.conditions);
	}

	/** The order of the officers {@code o}. */
	static String order(Listing listing) {
		String direction = listing.reversed() ? " desc" : "";
		String key = "o.service_number_key" + direction;
		return isPlaced(listing) ? place(listing) + direction + ", " + key : key;
	}

	/** By what the officer {@code o} is placed, beside the service number. */
	static String place(Listing listing) {
		return PLACES.getOrDefault(listing.column(), "''");
	}

	static boolean isPlaced(Listing listing) {
		return PLACES.containsKey(listing.column());
	}

	Map<String, @Nullable Object> parameters() {
		return this.parameters;
	}

}
