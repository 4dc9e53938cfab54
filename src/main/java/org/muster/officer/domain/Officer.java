package org.muster.officer.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import org.jspecify.annotations.Nullable;
import org.muster.shared.BrokenRuleException;
import org.muster.shared.persistence.Recorded;
import org.muster.unit.domain.Unit;

/**
 * A person of the home service, with the units served in and the status held over time:
 * one of each at a time.
 */
@Entity
public class Officer extends Recorded {

	private String serviceNumber;

	private String surname;

	private @Nullable String otherNames;

	private String rank;

	@Enumerated(EnumType.STRING)
	private Sex sex;

	private @Nullable LocalDate dateOfBirth;

	private @Nullable LocalDate enlistedOn;

	@OneToMany(mappedBy = "officer", cascade = CascadeType.ALL)
	@OrderBy("id")
	private List<Posting> postings = new ArrayList<>();

	@OneToMany(mappedBy = "officer", cascade = CascadeType.ALL)
	@OrderBy("id")
	private List<StatusPeriod> statuses = new ArrayList<>();

	protected Officer() {
	}

	/**
	 * Registers an officer, active from enlistment (since before the records where that
	 * day is not known).
	 * @param serviceNumber unique regardless of case and spaces
	 * @param surname the surname
	 * @param rank the rank
	 * @param sex the sex
	 * @param enlistedOn the day of enlistment, where known
	 */
	public Officer(String serviceNumber, String surname, String rank, Sex sex, @Nullable LocalDate enlistedOn) {
		this.serviceNumber = serviceNumber;
		this.surname = surname;
		this.rank = rank;
		this.sex = sex;
		this.enlistedOn = enlistedOn;
		this.statuses.add(new StatusPeriod(this, Status.ACTIVE, enlistedOn));
	}

	/**
	 * Corrects the names.
	 * @param surname the surname
	 * @param otherNames the other names, where known
	 */
	public void rename(String surname, @Nullable String otherNames) {
		this.surname = surname;
		this.otherNames = otherNames;
	}

	/**
	 * Corrects the service number.
	 * @param number unique regardless of case and spaces
	 */
	public void renumber(String number) {
		this.serviceNumber = number;
	}

	/**
	 * Corrects the sex.
	 * @param corrected the sex
	 */
	public void correctSex(Sex corrected) {
		this.sex = corrected;
	}

	/**
	 * Records the day of birth.
	 * @param dateOfBirth a day before enlistment, {@code null} where it is not known
	 * @throws BrokenRuleException if it is not before enlistment
	 */
	public void bornOn(@Nullable LocalDate dateOfBirth) {
		LocalDate enlisted = this.enlistedOn;
		BrokenRuleException.require(dateOfBirth == null || enlisted == null || dateOfBirth.isBefore(enlisted),
				"dateOfBirth", "The date of birth is before the day of enlistment.");
		this.dateOfBirth = dateOfBirth;
	}

	/**
	 * Corrects the day of enlistment. Neither the posting nor the status that began with
	 * it moves.
	 * @param enlistedOn a day after birth, {@code null} where it is not known
	 */
	public void enlistedOn(@Nullable LocalDate enlistedOn) {
		this.enlistedOn = enlistedOn;
	}

	/**
	 * Gives a rank.
	 * @param rank the new rank
	 */
	public void promote(String rank) {
		this.rank = rank;
	}

	/**
	 * Moves the officer to a unit; the posting before ends on that day. One that began on
	 * the same day was a mistake, and is corrected.
	 * @param unit the new unit
	 * @param from the first day there, {@code null} for "since before the records"
	 * @throws BrokenRuleException if a posting began or ended later
	 */
	public void post(Unit unit, @Nullable LocalDate from) {
		leaveUnit(from);
		this.postings.stream()
			.filter(Posting::isOpen)
			.findFirst()
			.ifPresentOrElse((wrong) -> wrong.correct(unit), () -> this.postings.add(new Posting(this, unit, from)));
	}

	/**
	 * Ends the posting before another begins. The database takes no two at a time, so
	 * this is saved before the next.
	 * @param from the first day no more there
	 * @throws BrokenRuleException if a posting began or ended later
	 */
	public void leaveUnit(@Nullable LocalDate from) {
		end(this.postings, from);
	}

	/**
	 * Changes the status; the one before ends on that day. One that began on the same day
	 * was a mistake, and is corrected.
	 * @param status the new status
	 * @param from its first day
	 * @throws BrokenRuleException if a status began or ended later
	 */
	public void changeStatus(Status status, LocalDate from) {
		leaveStatus(from);
		this.statuses.stream()
			.filter(StatusPeriod::isOpen)
			.findFirst()
			.ifPresentOrElse((wrong) -> wrong.correct(status),
					() -> this.statuses.add(new StatusPeriod(this, status, from)));
	}

	/**
	 * Ends the status before another begins. The database takes no two at a time, so this
	 * is saved before the next.
	 * @param from the first day no more of it
	 * @throws BrokenRuleException if a status began or ended later
	 */
	public void leaveStatus(LocalDate from) {
		end(this.statuses, from);
	}

	private static void end(List<? extends DatedRecord> periods, @Nullable LocalDate from) {
		periods.forEach((period) -> period.requireOverBy(from));
		periods.stream()
			.filter((period) -> period.isOpen() && !period.beginsOn(from))
			.forEach((open) -> open.endBefore(from));
	}

	/**
	 * The status held.
	 * @param day the day asked about
	 * @return empty before enlistment
	 */
	public Optional<Status> statusOn(LocalDate day) {
		return this.statuses.stream().filter((period) -> period.covers(day)).map(StatusPeriod::status).findFirst();
	}

	/**
	 * The unit served in.
	 * @param day the day asked about
	 * @return empty while in none
	 */
	public Optional<Unit> unitOn(LocalDate day) {
		return this.postings.stream().filter((posting) -> posting.covers(day)).map(Posting::unit).findFirst();
	}

	/**
	 * The service number.
	 * @return as it was entered
	 */
	public String serviceNumber() {
		return this.serviceNumber;
	}

	/**
	 * Stands for what is known of the postings and statuses: another text once any of
	 * them was added or changed.
	 * @return a short text for forms to send back
	 */
	public String serviceSeen() {
		return Stream.concat(this.postings.stream(), this.statuses.stream())
			.map((period) -> period.id() + "." + period.version())
			.collect(Collectors.joining("-"));
	}

	/**
	 * Who the officer is on a day.
	 * @param day the day asked about
	 * @return the names, rank, unit and status
	 * @throws IllegalStateException if it is not saved
	 */
	public OfficerIdentity identityOn(LocalDate day) {
		Long id = id();
		if (id == null) {
			throw new IllegalStateException("An officer has an identity once saved.");
		}
		return new OfficerIdentity(id, this.serviceNumber, this.surname, this.otherNames, this.rank, this.sex,
				this.dateOfBirth, this.enlistedOn, unitOn(day).map(Unit::code).orElse(null),
				unitOn(day).map(Unit::name).orElse(null), statusOn(day).orElse(null), version());
	}

}
