package org.muster.database.rules;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Extension orders, held by the tables whichever way they are written.
 */
class ExtensionRulesTests extends RuleTest {

	private long course;

	private long pass;

	@BeforeEach
	void pass() {
		this.course = this.records.course("C1", 12);
		this.pass = this.records.pass(this.records.officer("P1"), this.course, "2023-02-12");
	}

	@Test
	void aPassIsValidUntilTheLaterOfItsRegularEndAndItsExtension() {
		assertThat(validUntil()).hasValue("2024-02-12");
		line(order("A"), "2024-06-01");
		assertThat(validUntil()).hasValue("2024-06-01");
		sql("update course_validity set months = 24 where course_id = ?", this.course);
		assertThat(validUntil()).hasValue("2025-02-12");
	}

	@Test
	void ofSeveralOrdersTheOneThatReachesFurthestIsInForce() {
		long far = order("A");
		line(far, "2024-12-01");
		line(order("B"), "2024-06-01");
		assertThat(validUntil()).hasValue("2024-12-01");
		undo(far);
		assertThat(validUntil()).hasValue("2024-06-01");
		line(order("C"), "2025-01-01");
		assertThat(validUntil()).hasValue("2025-01-01");
	}

	@Test
	void anOrderIsUndoneAsOneActAndMayBeGivenAgain() {
		long order = order("A");
		line(order, "2024-06-01");
		refused("extension_reference_is_unique", () -> order("a"));
		refused("undoing_names_day_account_and_reason",
				() -> sql("update extension_order set undone_on = '2024-11-08' where id = ?", order));
		undo(order);
		assertThat(validUntil()).hasValue("2024-02-12");
		line(order("A"), "2024-06-01");
		assertThat(validUntil()).hasValue("2024-06-01");
	}

	@Test
	void anExtensionLengthensAPassOfItsCourseThatCounts() {
		long order = order("A");
		refused("extension_lengthens_a_pass", () -> line(order, "2024-02-12"));
		refused("extension_lengthens_a_pass",
				() -> line(order(this.records.course("C2", 12), "A", "2025-01-01", null), "2025-01-01"));
		sql("update completion set voided_on = '2024-11-08', voided_by = 'x', void_reason = 'Wrong' where id = ?",
				this.pass);
		refused("extension_lengthens_a_pass", () -> line(order, "2024-06-01"));
	}

	@Test
	void whatNeverLapsesIsNotExtended() {
		sql("update course_validity set months = null where course_id = ?", this.course);
		refused("extension_lengthens_a_pass", () -> line(order("A"), "2024-06-01"));
	}

	@Test
	void anOrderNamesAnEndOrMonthsAndExtendsAPassOnce() {
		refused("extension_names_an_end_or_months", () -> order(this.course, "A", null, null));
		refused("extension_names_an_end_or_months", () -> order(this.course, "A", "2024-06-01", 3));
		long order = order(this.course, "A", null, 3);
		line(order, "2024-05-12");
		refused("pass_is_extended_once_by_an_order", () -> line(order, "2024-05-13"));
	}

	private long order(String reference) {
		return order(this.course, reference, "2025-01-01", null);
	}

	private long order(long courseId, String reference, @Nullable String until, @Nullable Integer months) {
		return this.records.add("extension_order", "reference", reference, "authority", "Inspector-General",
				"course_id", courseId, "ordered_on", LocalDate.of(2024, 1, 5), "extended_until",
				(until != null) ? LocalDate.parse(until) : null, "months", months, "group_words", "Batch 2");
	}

	private void line(long order, String until) {
		this.records.add("extension_line", "order_id", order, "completion_id", this.pass, "extended_until",
				LocalDate.parse(until));
	}

	private void undo(long order) {
		sql("update extension_order set undone_on = '2024-11-08', undone_by = 'x', undo_reason = 'Wrong' where id = ?",
				order);
	}

	private Optional<String> validUntil() {
		return this.jdbc.sql("select valid_until::text from pass where id = ?")
			.param(this.pass)
			.query(String.class)
			.optional();
	}

}
