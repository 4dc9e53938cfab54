package org.muster.officer.domain;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import org.muster.unit.domain.Unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.muster.testing.BrokenRules.refused;

class OfficerRulesTests {

	private static final LocalDate ENLISTED = LocalDate.of(2015, 1, 15);

	private final Officer officer = new Officer("P1", "Invented", "Constable", Sex.F, ENLISTED);

	private final Unit gsu = new Unit("GSU", "General Service Unit", false);

	private final Unit rdu = new Unit("RDU", "Rapid Deployment Unit", false);

	@Test
	void anOfficerIsActiveFromEnlistment() {
		assertThat(this.officer.statusOn(ENLISTED.minusDays(1))).isEmpty();
		assertThat(this.officer.statusOn(ENLISTED)).contains(Status.ACTIVE);
	}

	@Test
	void aNewStatusEndsTheOneBefore() {
		LocalDate suspended = LocalDate.of(2024, 2, 29);
		this.officer.changeStatus(Status.SUSPENDED, suspended);
		assertThat(this.officer.statusOn(suspended.minusDays(1))).contains(Status.ACTIVE);
		assertThat(this.officer.statusOn(suspended)).contains(Status.SUSPENDED);
		refused("from", () -> this.officer.changeStatus(Status.ACTIVE, suspended.minusDays(1)));
	}

	@Test
	void aStatusOrPostingFromTheSameDayCorrectsTheOneBefore() {
		this.officer.changeStatus(Status.ON_LEAVE, ENLISTED);
		assertThat(this.officer.statusOn(ENLISTED)).contains(Status.ON_LEAVE);
		this.officer.post(this.gsu, ENLISTED);
		this.officer.post(this.rdu, ENLISTED);
		assertThat(this.officer.unitOn(ENLISTED)).contains(this.rdu);
	}

	@Test
	void anOfficerServesInOneUnitAtATime() {
		LocalDate moved = LocalDate.of(2024, 1, 1);
		this.officer.post(this.gsu, null);
		this.officer.post(this.rdu, moved);
		assertThat(this.officer.unitOn(moved.minusDays(1))).contains(this.gsu);
		assertThat(this.officer.unitOn(moved)).contains(this.rdu);
		refused("from", () -> this.officer.post(this.gsu, moved.minusDays(1)));
		refused("from", () -> this.officer.post(this.gsu, null));
	}

	@Test
	void birthIsBeforeEnlistment() {
		refused("dateOfBirth", () -> this.officer.bornOn(ENLISTED));
		this.officer.bornOn(ENLISTED.minusDays(1));
	}

}
