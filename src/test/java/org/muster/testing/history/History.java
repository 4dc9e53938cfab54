package org.muster.testing.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.muster.shared.Qualifier;

/**
 * Everything on record of a small service that sends officers to two missions. What an
 * index points to is the place in the list of that kind.
 */
public final class History {

	/** The missions. */
	public static final List<String> MISSIONS = List.of("MSS", "UNX");

	/** The contributors; the first is the home service, the last a collective. */
	public static final List<String> CONTRIBUTORS = List.of("KE", "BS", "JM", "OTHERS");

	/** The kinds of courses; all but the first are clearances. */
	public static final List<String> COURSE_KINDS = List.of("course", "medical", "course", "vetting");

	/** Above each unit; the first stands at the top. */
	public static final List<Integer> PARENTS = List.of(-1, 0, 1, 0, -1);

	final LocalDate today;

	final List<Officer> officers = new ArrayList<>();

	final List<Validity> validities = new ArrayList<>();

	final List<Requirement> requirements = new ArrayList<>();

	final List<Completion> completions = new ArrayList<>();

	final List<Batch> batches = new ArrayList<>();

	final List<Place> rolls = new ArrayList<>();

	final List<Movement> movements = new ArrayList<>();

	final List<Count> counts = new ArrayList<>();

	final List<Pledge> pledges = new ArrayList<>();

	final List<Mandate> mandates = new ArrayList<>();

	/** Each day on which something begins or ends by the words of the records. */
	final Set<LocalDate> boundaries = new TreeSet<>();

	History(LocalDate today) {
		this.today = today;
		this.boundaries.add(today);
	}

	/** The headquarters' today. */
	public LocalDate today() {
		return this.today;
	}

	/** A day after which nothing changes any more. */
	public LocalDate lastDay() {
		return this.boundaries.stream()
			.reduce(this.today, (one, other) -> one.isAfter(other) ? one : other)
			.plusMonths(25);
	}

	/** Each day on which something begins or ends. */
	public Set<LocalDate> boundaries() {
		return this.boundaries;
	}

	/** The batches. */
	public List<Batch> batches() {
		return this.batches;
	}

	/** The officers. */
	public List<Officer> officers() {
		return this.officers;
	}

	/** A half-open range of days that may be open at either end. */
	public record Span(@Nullable LocalDate from, @Nullable LocalDate until) {

		boolean has(LocalDate day) {
			return (this.from == null || !day.isBefore(this.from)) && (this.until == null || day.isBefore(this.until));
		}

	}

	/** An officer with postings and statuses over time. */
	public record Officer(String serviceNumber, boolean woman, List<Posting> postings, List<StatusHeld> statuses) {
	}

	/** Service in a unit. */
	public record Posting(int unit, Span days) {
	}

	/** A status held. */
	public record StatusHeld(String status, Span days) {
	}

	/** For how many months passes of a course won on these days are valid. */
	public record Validity(int course, @Nullable Integer months, Span wonOn) {
	}

	/** What a mission demands, of everybody or of a unit. */
	public record Requirement(int mission, int course, @Nullable Integer unit, boolean critical, Span days) {
	}

	/** A result on a day. */
	public record Completion(int officer, int course, LocalDate day, String result, @Nullable LocalDate voidedOn) {
	}

	/** A group sent together. */
	public record Batch(String code, int mission, int contributor, int planned, @Nullable LocalDate departure,
			@Nullable Integer months, @Nullable LocalDate cancelledOn) {
	}

	/** A place on a roll. */
	public record Place(int batch, int officer, Span days) {
	}

	/** People moved, by name or by number. */
	public record Movement(int batch, int mission, int contributor, String direction, @Nullable LocalDate planned,
			@Nullable LocalDate departed, @Nullable LocalDate arrived, @Nullable Integer number, Qualifier qualifier,
			Set<Integer> names) {

		boolean isOut() {
			return "out".equals(this.direction);
		}

		/**
		 * Some go home for a reason of their own, so that the tour of their batch goes
		 * on.
		 */
		@Nullable String reason() {
			LocalDate day = (this.departed != null) ? this.departed : this.planned;
			return ("home".equals(this.direction) && day != null && day.getDayOfYear() % 3 == 0) ? "medical" : null;
		}

		/** In mission from the arrival until the departure for home or the death. */
		@Nullable LocalDate effective() {
			return (isOut() || this.departed == null) ? this.arrived : this.departed;
		}

	}

	/** A strength return. */
	public record Count(int mission, int contributor, LocalDate asOf, String kind, @Nullable Integer women, int total) {
	}

	/** A pledge, withdrawn or not, that may replace another or take up one of many. */
	public record Pledge(int mission, int contributor, int number, Qualifier qualifier, String kind,
			LocalDate pledgedOn, @Nullable LocalDate withdrawnOn, @Nullable Integer replaces,
			@Nullable Integer takesUp) {

		boolean isInForce(LocalDate day) {
			return new Span(this.pledgedOn, this.withdrawnOn).has(day);
		}

	}

	/** A mandate. */
	public record Mandate(int mission, int authorised, Qualifier qualifier, LocalDate from, LocalDate until) {
	}

}
