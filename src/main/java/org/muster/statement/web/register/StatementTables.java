package org.muster.statement.web.register;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

import org.muster.shared.Words;
import org.muster.shared.view.Address;
import org.muster.shared.view.Cell;
import org.muster.shared.view.Column;
import org.muster.shared.view.Table;
import org.muster.statement.domain.register.StatementRow;
import org.muster.statement.domain.verdict.JudgedClaim;
import org.muster.statement.domain.verdict.Verdict;

/**
 * The tables of statements and claims.
 */
public final class StatementTables {

	/** What files say of a statement. */
	static final List<Column<StatementRow>> STATEMENTS = List.of(
			sorted("code", (row) -> Cell.of(row.code()).to(address(row.code()))),
			sorted("issuer", (row) -> Cell.of(row.issuer())), sorted("stated_on", (row) -> Cell.of(row.statedOn())),
			sorted("title", (row) -> Cell.of(row.title()).to(address(row.code()))),
			Column.text("source", (row) -> Cell.of(row.source())),
			Column.text("withdrawn_on", (row) -> Cell.of(row.withdrawnOn())),
			Column.figures("claims", (row) -> Cell.of(row.claims())));

	private static final List<Column<JudgedClaim>> CLAIMS = List.of(
			Column.text("measure",
					(claim) -> Cell.word("measure." + Words.of(claim.measure()), Words.of(claim.measure()))
						.to(address(claim))),
			Column.text("scope", StatementTables::scope),
			Column.text("as_of",
					(claim) -> Cell.of(claim.asOf())
						.to(Address.of("missions", claim.mission()).with("asOf", claim.asOf()))),
			Column.figures("claimed", (claim) -> Cell.of(claim.claimed())),
			Column.figures("computed", (claim) -> Cell.of(claim.computed()).to(address(claim))),
			Column.figures("difference", (claim) -> Cell.of(claim.difference())),
			Column.text("verdict", (claim) -> Cell.state(claim.verdict().word())));

	private StatementTables() {
	}

	/**
	 * The columns of a page of statements, with how many of their claims the records bear
	 * out.
	 * @param judged the claims of the statements
	 * @return the columns
	 */
	static List<Column<StatementRow>> withVerdicts(List<JudgedClaim> judged) {
		return List.of(sorted("stated_on", (row) -> Cell.of(row.statedOn())),
				sorted("title",
						(row) -> Cell.of(row.title())
							.to(address(row.code()))
							.noting((row.withdrawnOn() != null) ? "statements.withdrawn" : null)),
				sorted("issuer", (row) -> Cell.of(row.issuer())), sorted("code", (row) -> Cell.of(row.code())),
				Column.figures("claims", (row) -> Cell.of(row.claims())),
				count("agreeing", judged,
						(claim) -> claim.verdict() == Verdict.AGREES || claim.verdict() == Verdict.AGREES_WITHIN_MARKS),
				count("differing", judged, (claim) -> claim.verdict() == Verdict.DIFFERS));
	}

	/**
	 * The claims of one statement.
	 * @param statement the code of the statement
	 * @param claims the claims with their verdicts
	 * @return the table
	 */
	public static Table claims(String statement, List<JudgedClaim> claims) {
		return Table.whole("claims", CLAIMS, claims, address(statement).below("claims"));
	}

	/**
	 * The claims of several statements.
	 * @return the columns, the statement's first
	 */
	public static List<Column<JudgedClaim>> claimsOfAll() {
		List<Column<JudgedClaim>> columns = new ArrayList<>(CLAIMS);
		columns.add(0, Column.text("statement", (claim) -> Cell.of(claim.statement()).to(address(claim.statement()))));
		return columns;
	}

	/**
	 * The same for files, in which a scope is spelled as in imports.
	 * @return the columns
	 */
	public static List<Column<JudgedClaim>> claimsOfFile() {
		List<Column<JudgedClaim>> columns = claimsOfAll();
		columns.add(1, Column.text("mission", (claim) -> Cell.of(claim.mission())));
		columns.replaceAll((column) -> column.key().equals("scope")
				? Column.text("scope", (claim) -> Cell.of(claim.scope().toString())) : column);
		return columns;
	}

	/**
	 * The page of a statement.
	 * @param code its code
	 * @return the address
	 */
	public static Address address(String code) {
		return Address.of("statements", code);
	}

	/**
	 * The page of a claim.
	 * @param claim the claim
	 * @return the address
	 */
	public static Address address(JudgedClaim claim) {
		return Address.of("claims", String.valueOf(claim.id()));
	}

	/**
	 * What a claim is about.
	 * @param claim the claim
	 * @return the code of the part with its kind, or the mission
	 */
	public static Cell scope(JudgedClaim claim) {
		return claim.scope().code().isEmpty() ? Cell.of(claim.mission())
				: Cell.of(claim.scope().code()).noting("scope." + Words.of(claim.scope().kind()));
	}

	private static Column<StatementRow> sorted(String key, Function<StatementRow, Cell> cell) {
		return Column.text(key, cell).sorted();
	}

	private static Column<StatementRow> count(String key, List<JudgedClaim> judged, Predicate<JudgedClaim> which) {
		return Column.figures(key, (row) -> Cell
			.of(judged.stream().filter((claim) -> claim.statement().equals(row.code())).filter(which).count()));
	}

}
