package org.muster.training.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.Period;
import org.muster.shared.persistence.Recorded;

/**
 * A training course or clearance that can be completed. How long a pass is valid is
 * versioned by the day on which it is won, so that a new rule never rewrites the past.
 */
@Entity
public class Course extends Recorded {

	private String code;

	private String title;

	private CourseKind kind;

	private @Nullable Integer hours;

	private boolean fourEyes;

	@OneToMany(mappedBy = "course", cascade = CascadeType.ALL)
	@OrderBy("id")
	private List<CourseValidity> validities = new ArrayList<>();

	protected Course() {
	}

	/**
	 * Sets up a course.
	 * @param code unique regardless of case
	 * @param title the title
	 * @param kind a training course or a kind of clearance
	 * @param hours the hours it takes, above zero, where known
	 * @param validityMonths how long a pass is valid, {@code null} for ever
	 */
	public Course(String code, String title, CourseKind kind, @Nullable Integer hours,
			@Nullable Integer validityMonths) {
		this.code = code;
		this.title = title;
		this.kind = kind;
		this.hours = hours;
		this.validities.add(new CourseValidity(this, null, validityMonths));
	}

	/**
	 * Sets its facts anew.
	 * @param title the title
	 * @param kind a training course or a kind of clearance
	 * @param hours the hours it takes, above zero, where known
	 */
	public void change(String title, CourseKind kind, @Nullable Integer hours) {
		this.title = title;
		this.kind = kind;
		this.hours = hours;
	}

	/**
	 * Ends the rule in force, since another follows. The database holds that no two rules
	 * are in force on a day, so the end has to be written before what follows.
	 * @param from the first day of what follows
	 * @throws BrokenRuleException if the rule did not begin earlier
	 */
	public void endValidity(LocalDate from) {
		this.validities.stream().filter(CourseValidity::isOpen).forEach((open) -> open.endBefore(from));
	}

	/**
	 * Changes how long a pass won from a day on is valid.
	 * @param validityMonths above zero, {@code null} for ever
	 * @param from the first day of the new rule
	 * @throws BrokenRuleException if the rule before did not begin earlier
	 */
	public void changeValidity(@Nullable Integer validityMonths, LocalDate from) {
		endValidity(from);
		this.validities.add(new CourseValidity(this, from, validityMonths));
	}

	/**
	 * Says whether what one account records counts only after another approved it. That
	 * holds for what is recorded from now on; what waits already goes on waiting.
	 * @param demanded whether a second pair of eyes is demanded
	 */
	public void demandFourEyes(boolean demanded) {
		this.fourEyes = demanded;
	}

	/**
	 * The days on which a pass makes its officer current. The last valid day is the
	 * anniversary minus one day; a pass of 29 February has its anniversary on 28 February
	 * of a common year.
	 * @param completedOn the day of the pass
	 * @return open where nothing lapses
	 */
	public Period validityOfPass(LocalDate completedOn) {
		Optional<CourseValidity> rule = this.validities.stream()
			.filter((validity) -> validity.covers(completedOn))
			.findFirst();
		return new Period(completedOn, rule.map((validity) -> validity.endOfPass(completedOn)).orElse(null));
	}

	/**
	 * The code in addresses and files.
	 * @return as it was entered
	 */
	public String code() {
		return this.code;
	}

	/**
	 * The title.
	 * @return as it was entered
	 */
	public String title() {
		return this.title;
	}

	/**
	 * A training course or a kind of clearance.
	 * @return the kind
	 */
	public CourseKind kind() {
		return this.kind;
	}

	/**
	 * The hours it takes.
	 * @return {@code null} where not known
	 */
	public @Nullable Integer hours() {
		return this.hours;
	}

	/**
	 * Whether what one account records counts only after another approved it.
	 * @return false unless it is set
	 */
	public boolean demandsFourEyes() {
		return this.fourEyes;
	}

}
