package org.muster.statement.web.register;

import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.mission.service.Missions;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.Listing;
import org.muster.shared.view.Slice;
import org.muster.shared.view.Table;
import org.muster.statement.domain.register.StatementFilter;
import org.muster.statement.domain.register.StatementRow;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.service.Claims;
import org.muster.statement.service.Statements;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists what was said in public.
 */
@Controller
class StatementListController {

	private final Statements statements;

	private final Claims claims;

	private final Missions missions;

	StatementListController(Statements statements, Claims claims, Missions missions) {
		this.statements = statements;
		this.claims = claims;
		this.missions = missions;
	}

	@GetMapping("/statements")
	String list(StatementFilter filter, Listing listing, Model model) {
		Slice<StatementRow> slice = this.statements.page(filter, listing);
		List<JudgedClaim> judged = this.claims.ofStatements(slice.rows().stream().map(StatementRow::code).toList());
		Address address = address(filter);
		model.addAttribute("filter", filter);
		model.addAttribute("sort", listing.sort());
		model.addAttribute("missions", this.missions.all());
		model.addAttribute("table",
				Table.paged("statements", StatementTables.withVerdicts(judged), slice, listing, address));
		return "statement/list";
	}

	@GetMapping({ "/statements" + FileFormat.ENDING, "/api/v1/statements" + FileFormat.ENDING })
	void file(@PathVariable FileFormat format, StatementFilter filter, Listing listing, HttpServletResponse response) {
		format.send(response, "statements", StatementTables.STATEMENTS,
				(rows) -> this.statements.each(filter, listing, rows));
	}

	@GetMapping({ "/claims" + FileFormat.ENDING, "/api/v1/claims" + FileFormat.ENDING })
	void claims(@PathVariable FileFormat format, HttpServletResponse response) {
		format.send(response, "claims", StatementTables.claimsOfFile(), (rows) -> this.claims.judged().forEach(rows));
	}

	@GetMapping({ "/statements/{code}/claims" + FileFormat.ENDING,
			"/api/v1/statements/{code}/claims" + FileFormat.ENDING })
	void ofStatement(@PathVariable FileFormat format, @PathVariable String code, HttpServletResponse response) {
		String statement = this.statements.get(code).code();
		format.send(response, statement + "-claims", StatementTables.claimsOfFile(),
				(rows) -> this.claims.ofStatements(List.of(statement)).forEach(rows));
	}

	private static Address address(StatementFilter filter) {
		return Address.of("statements")
			.with("q", filter.q())
			.with("mission", filter.mission())
			.with("standing", filter.standing());
	}

}
