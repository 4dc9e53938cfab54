package org.muster.statement.service.recording;

import java.util.List;
import java.util.Objects;

import jakarta.persistence.EntityManager;
import org.muster.batch.domain.Batch;
import org.muster.mission.domain.Contributor;
import org.muster.mission.domain.Mission;
import org.muster.mission.service.Missions;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.MissingException;
import org.muster.statement.domain.Claim;
import org.muster.statement.domain.ClaimRepository;
import org.muster.statement.domain.Part;
import org.muster.statement.domain.Scope;
import org.muster.statement.domain.Statement;
import org.muster.statement.domain.StatementRepository;
import org.muster.statement.domain.register.ScopeQueries;
import org.muster.unit.domain.Unit;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts claims on record, corrects and removes them.
 */
@Service
@Transactional
@PreAuthorize("hasAnyRole('COMMAND', 'DEPLOYMENT_OFFICER')")
public class ClaimRecording {

	private final ClaimRepository claims;

	private final StatementRepository statements;

	private final ScopeQueries scopes;

	private final Missions missions;

	private final EntityManager entities;

	ClaimRecording(ClaimRepository claims, StatementRepository statements, ScopeQueries scopes, Missions missions,
			EntityManager entities) {
		this.claims = claims;
		this.statements = statements;
		this.scopes = scopes;
		this.missions = missions;
		this.entities = entities;
	}

	/**
	 * Puts a claim on record.
	 * @param statementCode where it was made, in any case
	 * @param claim the claim
	 * @throws BrokenRuleException if the statement makes that claim already, or there is
	 * no such part of the mission
	 */
	public void record(String statementCode, NewClaim claim) {
		add(statement(statementCode), claim);
	}

	/**
	 * Puts claims on record that were marked in the text of their statement, all of them
	 * or none.
	 * @param statementCode where they were made, in any case
	 * @param seen the version of the statement whose text was read
	 * @param marked the claims with their words
	 * @throws BrokenRuleException if the statement was changed meanwhile, makes one of
	 * the claims already, or there is no such part of the mission
	 */
	public void markAll(String statementCode, int seen, List<NewClaim> marked) {
		Statement statement = statement(statementCode);
		statement.requireVersion(seen);
		for (NewClaim claim : marked) {
			try {
				add(statement, claim);
			}
			catch (BrokenRuleException ex) {
				throw new BrokenRuleException(ex.field(), "“" + claim.quote() + "”: " + ex.getMessage());
			}
		}
	}

	/**
	 * Corrects what is on record of a claim.
	 * @param id its key
	 * @param seen the version that was seen
	 * @param corrected the claim as it should be
	 * @throws BrokenRuleException if its statement makes that claim already, there is no
	 * such part of the mission, or someone else changed it meanwhile
	 */
	public void correct(long id, int seen, NewClaim corrected) {
		Claim claim = get(id);
		claim.requireVersion(seen);
		refuseTwice(claim.statement(), corrected, id);
		claim.correct(mission(corrected), part(corrected), corrected.said());
		this.claims.flush();
	}

	/**
	 * Removes a claim that was not made. Its versions stay in the history.
	 * @param id its key
	 * @param seen the version that was seen
	 * @throws BrokenRuleException if someone else changed it meanwhile
	 */
	public void remove(long id, int seen) {
		Claim claim = get(id);
		claim.requireVersion(seen);
		this.claims.delete(claim);
		this.claims.flush();
	}

	private void add(Statement statement, NewClaim claim) {
		refuseTwice(statement, claim, -1);
		Claim added = new Claim(statement, mission(claim), part(claim), claim.said());
		if (claim.quote() != null) {
			added.quote(claim.quote(), claim.quotedAt());
		}
		this.claims.saveAndFlush(added);
	}

	private void refuseTwice(Statement statement, NewClaim claim, long except) {
		BrokenRuleException.require(
				this.claims.ofStatements(List.of(statement.code()))
					.stream()
					.noneMatch((other) -> Objects.requireNonNull(other.id()) != except && isSame(other, claim)),
				"measure", "The statement makes a claim of that measure already, for the same part and day.");
	}

	private static boolean isSame(Claim other, NewClaim claim) {
		return other.mission().code().equalsIgnoreCase(claim.mission()) && other.measure() == claim.said().measure()
				&& other.asOf().equals(claim.said().asOf())
				&& other.scope().toString().equalsIgnoreCase(claim.scope().toString());
	}

	private Mission mission(NewClaim claim) {
		return this.entities.getReference(Mission.class, this.missions.get(claim.mission()).id());
	}

	private Part part(NewClaim claim) {
		Scope scope = claim.scope();
		if (scope.kind() == Scope.Kind.MISSION) {
			return Part.of(null);
		}
		Class<?> kind = switch (scope.kind()) {
			case CONTRIBUTOR -> Contributor.class;
			case BATCH -> Batch.class;
			default -> Unit.class;
		};
		long key = this.scopes.key(scope, this.missions.get(claim.mission()).id())
			.orElseThrow(() -> new BrokenRuleException("scope",
					"There is no such part of that mission. A batch belongs to one mission."));
		return Part.of(this.entities.getReference(kind, key));
	}

	private Claim get(long id) {
		return this.claims.find(id).orElseThrow(() -> new MissingException("There is no such claim."));
	}

	private Statement statement(String code) {
		return this.statements.findToChange(code)
			.orElseThrow(() -> new MissingException("There is no statement with the code " + code + "."));
	}

}
