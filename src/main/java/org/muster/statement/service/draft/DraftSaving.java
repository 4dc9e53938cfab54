package org.muster.statement.service.draft;

import java.util.ArrayList;
import java.util.List;

import org.muster.shared.BrokenRuleException;
import org.muster.shared.Figure;
import org.muster.shared.Qualifier;
import org.muster.statement.domain.Claimed;
import org.muster.statement.domain.Saying;
import org.muster.statement.service.draft.Draft.Piece;
import org.muster.statement.service.draft.Draft.Stated;
import org.muster.statement.service.recording.ClaimRecording;
import org.muster.statement.service.recording.NewClaim;
import org.muster.statement.service.recording.StatementRecording;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a draft on record as a statement that makes the claims it states.
 */
@Service
@Transactional
public class DraftSaving {

	private final StatementRecording statements;

	private final ClaimRecording claims;

	DraftSaving(StatementRecording statements, ClaimRecording claims) {
		this.statements = statements;
		this.claims = claims;
	}

	/**
	 * Saves a draft.
	 * @param draft the draft
	 * @param saying the statement, with the draft's text
	 * @throws BrokenRuleException if the code is taken
	 */
	@PreAuthorize("hasAnyRole('COMMAND', 'DEPLOYMENT_OFFICER')")
	public void save(Draft draft, Saying saying) {
		this.statements.record(saying);
		this.claims.markAll(saying.code(), 0, claims(draft));
	}

	private static List<NewClaim> claims(Draft draft) {
		List<NewClaim> claims = new ArrayList<>();
		int at = 0;
		for (List<Piece> paragraph : draft.paragraphs()) {
			for (Piece piece : paragraph) {
				Stated stated = piece.stated();
				if (stated != null && stated.scope() != null) {
					claims.add(new NewClaim(draft.mission().code(), stated.scope(), claimed(draft, stated),
							piece.text(), at));
				}
				at += piece.text().length();
			}
			at += "\n\n".length();
		}
		return claims;
	}

	private static Claimed claimed(Draft draft, Stated stated) {
		Figure figure = stated.figure();
		return new Claimed(stated.measure(), draft.day(), Math.toIntExact(figure.number()), Qualifier.of(figure));
	}

}
