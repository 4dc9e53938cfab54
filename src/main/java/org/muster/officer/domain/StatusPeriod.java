package org.muster.officer.domain;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * The days an officer holds a status.
 */
@Entity
@Table(name = "officer_status")
class StatusPeriod extends DatedRecord {

	@ManyToOne(fetch = FetchType.LAZY)
	@JoinColumn(name = "officer_id")
	private Officer officer;

	private Status status;

	protected StatusPeriod() {
	}

	StatusPeriod(Officer officer, Status status, @Nullable LocalDate from) {
		super(from);
		this.officer = officer;
		this.status = status;
	}

	void correct(Status right) {
		this.status = right;
	}

	Status status() {
		return this.status;
	}

}
