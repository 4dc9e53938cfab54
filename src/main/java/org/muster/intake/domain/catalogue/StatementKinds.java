package org.muster.intake.domain.catalogue;

import org.muster.intake.domain.cell.ScopeCell;
import org.muster.intake.domain.kind.Column;
import org.muster.intake.domain.kind.KeyPart;
import org.muster.intake.domain.kind.Kind.Derived;
import org.muster.intake.domain.kind.Kind;
import org.muster.intake.domain.kind.Reference;
import org.muster.intake.domain.kind.Rule;

/**
 * What contributors pledged, and what was said in public.
 */
final class StatementKinds {

	private static final String RECORD_OR_NONE = "coalesce(%s, 0)";

	static final Kind PLEDGES = Kind
		.of("pledges", "pledge", Column.naming("mission", Reference.MISSION).needed(),
				Column.naming("contributor", Reference.CONTRIBUTOR).needed(), Column.people("number", 1).needed(),
				Column.qualifier(), Column.oneOf("kind", "police", "military", "mixed"),
				Column.day("pledged_on").needed(), Column.day("withdrawn_on"), Column.words("source"))
		.keyedBy(KeyPart.plain("mission_id", "mission_id"), KeyPart.plain("contributor_id", "contributor_id"),
				KeyPart.plain("pledged_on", "pledged_on"), KeyPart.form("coalesce(%s, '')", "kind", "kind"))
		.withRules(new Rule("withdrawn_on",
				"""
						select r.line, r.withdrawn_on::text, format('A pledge is withdrawn after the day of the pledge, %s.', r.pledged_on)
						from pledges_held r
						where r.withdrawn_on <= r.pledged_on
						"""));

	static final Kind STATEMENTS = Kind
		.of("statements", "statement", Column.code("code"), Column.words("issuer").needed(),
				Column.day("stated_on").needed(), Column.words("title").needed(), Column.words("source"))
		.keyedBy(KeyPart.anyCase("code"));

	static final Kind CLAIMS = Kind
		.of("claims", "claim", Column.naming("statement", Reference.STATEMENT).needed(),
				Column.naming("mission", Reference.MISSION).needed(),
				Column
					.oneOf("measure", "authorised", "deployed", "ready", "in_training", "expected", "pledged",
							"outstanding", "after_next", "short")
					.needed(),
				Column.words("scope").as(ScopeCell.PART_OF_A_MISSION).elsewhere(), Column.day("as_of").needed(),
				Column.people("number", 0).needed(), Column.qualifier())
		.keyedBy(KeyPart.plain("statement_id", "statement_id"), KeyPart.plain("mission_id", "mission_id"),
				KeyPart.plain("measure", "measure"), KeyPart.form(RECORD_OR_NONE, "contributor_id", "contributor_id"),
				KeyPart.form(RECORD_OR_NONE, "batch_id", "batch_id"),
				KeyPart.form(RECORD_OR_NONE, "unit_id", "unit_id"), KeyPart.plain("as_of", "as_of"))
		.deriving(scope("contributor"), scope("batch"), scope("unit"))
		.withRules(new Rule("scope", """
				select r.line, r.scope, format('There is no %s %s.', split_part(r.scope, ':', 1),
				    substr(r.scope, strpos(r.scope, ':') + 1))
				from claims_held r
				where r.scope is not null
				  and num_nonnulls(r.contributor_id, r.batch_id, r.unit_id) = 0
				"""), new Rule("scope", """
				select r.line, r.scope, format('The batch belongs to mission %s.', m.code)
				from claims_held r
				join batch b on b.id = r.batch_id
				join mission m on m.id = b.mission_id
				where b.mission_id <> r.mission_id
				"""));

	private StatementKinds() {
	}

	private static Derived scope(String part) {
		return new Derived(part + "_id", """
				(
				    select p.id
				    from %1$s p
				    where s.scope like '%1$s:%%'
				      and lower(p.code) = lower(substr(s.scope, %2$d))
				)""".formatted(part, part.length() + 2));
	}

}
