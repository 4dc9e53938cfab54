package org.muster.report.service.issue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

import org.muster.mission.domain.MissionSummary;
import org.muster.mission.service.Missions;
import org.muster.report.domain.issue.Archive;
import org.muster.report.domain.issue.NewReport;
import org.muster.report.print.Sealing;
import org.muster.report.print.pdf.Progress;
import org.muster.report.service.Reports;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a report its number and keeps it, in one transaction: whoever issues another
 * meanwhile waits for the number, and a report that fails leaves no gap.
 */
@Service
public class Keeping {

	private final Missions missions;

	private final Archive archive;

	private final Sealing sealing;

	private final Clock clock;

	Keeping(Missions missions, Archive archive, Sealing sealing, Clock clock) {
		this.missions = missions;
		this.archive = archive;
		this.sealing = sealing;
		this.clock = clock;
	}

	/**
	 * Issues a report.
	 * @param gathered the report
	 * @param order how it is to be issued
	 * @param progress is told how far the printing has come
	 * @return its number
	 */
	@Transactional
	public String keep(Reports.Gathered gathered, Order order, Progress progress) {
		MissionSummary mission = this.missions.get(gathered.question().mission());
		Instant now = this.clock.instant();
		int year = LocalDate.ofInstant(now, this.clock.getZone()).getYear();
		int serial = this.archive.nextSerial(mission.id(), year);
		String number = String.format("%s-%d-%04d", mission.code(), year, serial);
		String marking = this.sealing.marking(order.marking());
		String contents = this.sealing.contents(number, marking, gathered);
		String contentsHash = Hashes.of(contents);
		byte[] pdf = this.sealing.pdf(gathered, new Sealing.Seal(number, marking, now, order.issuer(),
				Hashes.brief(contentsHash), order.address(), order.format()), progress);
		this.archive.keep(new NewReport(mission.id(), year, serial, number, gathered.name(), gathered.paper().title(),
				marking, gathered.paper().asOf().day(), gathered.paper().asOf().isForecast(), gathered.recordedUntil(),
				now, order.issuer(), contents, contentsHash, pdf, Hashes.of(pdf)));
		return number;
	}

}
