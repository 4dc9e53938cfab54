package org.muster.statement.web.page;

import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.shared.Words;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.statement.domain.StatementSummary;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.service.Claims;
import org.muster.statement.service.Statements;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Shows what was said in public, and what the records say to it.
 */
@Controller
class StatementController {

	private static final List<Column<JudgedClaim>> COLUMNS = List.of(
			Column.text("measure",
					(claim) -> Cell.word("measure." + Words.of(claim.measure()), Words.of(claim.measure()))),
			Column.text("scope", StatementController::scope),
			Column.text("as_of",
					(claim) -> Cell.of(claim.asOf())
						.to(Address.of("missions", claim.mission()).with("asOf", claim.asOf()))),
			Column.figures("claimed", (claim) -> Cell.of(claim.claimed())),
			Column.figures("computed", (claim) -> Cell.of(claim.computed())),
			Column.figures("difference", (claim) -> Cell.of(claim.difference())),
			Column.text("verdict", (claim) -> Cell.state(claim.verdict().word())));

	private final Statements statements;

	private final Claims claims;

	StatementController(Statements statements, Claims claims) {
		this.statements = statements;
		this.claims = claims;
	}

	@GetMapping("/statements")
	String list(Model model) {
		List<JudgedClaim> judged = this.claims.judged();
		model.addAttribute("parts",
				this.statements.all().stream().map((statement) -> part(statement, judged)).toList());
		return "statement/list";
	}

	@GetMapping({ "/claims" + FileFormat.ENDING, "/api/v1/claims" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, HttpServletResponse response) {
		List<Column<JudgedClaim>> columns = new ArrayList<>(COLUMNS);
		columns.add(0, Column.text("statement", (claim) -> Cell.of(claim.statement())));
		columns.replaceAll((column) -> column.key().equals("scope")
				? Column.text("scope", (claim) -> Cell.of(claim.scope().toString())) : column);
		format.send(response, "claims", columns, (rows) -> this.claims.judged().forEach(rows));
	}

	private static Cell scope(JudgedClaim claim) {
		return claim.scope().code().isEmpty() ? Cell.of(claim.mission())
				: Cell.of(claim.scope().code()).noting("scope." + Words.of(claim.scope().kind()));
	}

	private static Part part(StatementSummary statement, List<JudgedClaim> judged) {
		List<JudgedClaim> own = judged.stream().filter((claim) -> claim.statement().equals(statement.code())).toList();
		return new Part(statement, Table.whole("claims", COLUMNS, own, null));
	}

	/**
	 * A statement with its claims.
	 *
	 * @param statement the statement
	 * @param claims its claims
	 */
	record Part(StatementSummary statement, Table claims) {

	}

}
