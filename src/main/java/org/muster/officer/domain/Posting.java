package org.muster.officer.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import org.muster.unit.domain.Unit;

/**
 * The days an officer serves in a unit.
 */
@Entity
@Table(name = "officer_posting")
class Posting extends DatedRecord {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "officer_id")
	private Officer officer;

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "unit_id")
	private Unit unit;

	protected Posting() {
	}

	Posting(Officer officer, Unit unit, @Nullable LocalDate from) {
		super(from);
		this.officer = officer;
		this.unit = unit;
	}

	void correct(Unit right) {
		this.unit = right;
	}

	Unit unit() {
		return this.unit;
	}

}
