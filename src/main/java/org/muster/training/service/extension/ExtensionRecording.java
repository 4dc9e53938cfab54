package org.muster.training.service.extension;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.muster.officer.domain.paste.ResolvedNumbers;
import org.muster.officer.service.OfficerNumbers;
import org.muster.shared.BrokenRuleException;
import org.muster.training.domain.Course;
import org.muster.training.domain.CourseRepository;
import org.muster.training.domain.extension.ExtensionGroup;
import org.muster.training.domain.extension.ExtensionLines;
import org.muster.training.domain.extension.ExtensionOrder;
import org.muster.training.service.group.Groups;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what an extension order would do to a group, and records it.
 */
@Service
@Transactional
public class ExtensionRecording {

	/** So many are shown by name. */
	private static final int MOST_NAMED = 1000;

	private final CourseRepository courses;

	private final ExtensionLines lines;

	private final OfficerNumbers numbers;

	private final Groups groups;

	private final OrderBook book;

	ExtensionRecording(CourseRepository courses, ExtensionLines lines, OfficerNumbers numbers, Groups groups,
			OrderBook book) {
		this.courses = courses;
		this.lines = lines;
		this.numbers = numbers;
		this.groups = groups;
		this.book = book;
	}

	/**
	 * What an order would do, without doing it.
	 * @param wish the order
	 * @return whom it would extend
	 * @throws BrokenRuleException if a rule forbids the order
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	@Transactional(readOnly = true)
	public ExtensionPreview preview(ExtensionWish wish) {
		Course course = course(wish);
		this.book.requireNew(course, wish.terms());
		LocalDate today = this.book.today();
		ResolvedNumbers named = named(wish);
		ExtensionGroup group = group(wish, named, today);
		this.numbers.requireWithinReach("unit", this.lines.officers(id(course), group, wish.terms(), today));
		return new ExtensionPreview(this.lines.count(id(course), group, wish.terms(), today),
				this.lines.find(id(course), group, wish.terms(), today, MOST_NAMED), named.unknown(),
				GroupWords.of(wish, named.officers().size()));
	}

	/**
	 * Records an order, if it does what its preview announced.
	 * @param wish the order
	 * @param announced what the preview announced
	 * @return the key of the order
	 * @throws BrokenRuleException if a rule forbids the order, it would extend nobody, or
	 * something else than announced
	 */
	@PreAuthorize("hasRole('TRAINING_OFFICER')")
	public long record(ExtensionWish wish, String announced) {
		ExtensionPreview preview = preview(wish);
		BrokenRuleException.require(preview.counts().extended() > 0, "course", "This order would extend nobody.");
		BrokenRuleException.require(preview.announced().equals(announced), "course",
				"This is not what was announced any more. Look again at what the order would do, then record it.");
		Course course = course(wish);
		LocalDate today = this.book.today();
		long order = this.book.enter(new ExtensionOrder(course, wish.terms(), preview.groupWords(), today));
		this.lines.write(order, id(course), group(wish, named(wish), today), wish.terms(), today);
		return order;
	}

	private ExtensionGroup group(ExtensionWish wish, ResolvedNumbers named, LocalDate today) {
		return new ExtensionGroup(wish.unit(), this.groups.onRoll(wish.batch(), today),
				wish.numbers().isBlank() ? null : named.officers().keySet(), wish.lapsesFrom(), wish.lapsesThrough());
	}

	private ResolvedNumbers named(ExtensionWish wish) {
		return wish.numbers().isBlank() ? new ResolvedNumbers(Map.of(), List.of())
				: this.numbers.resolve(wish.numbers(), "numbers");
	}

	private Course course(ExtensionWish wish) {
		return this.courses.findByCodeIgnoreCase(wish.course())
			.orElseThrow(() -> new BrokenRuleException("course", "Choose a course or clearance."));
	}

	private static long id(Course course) {
		return Objects.requireNonNull(course.id());
	}

}
