package org.muster.readiness.web.officer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.service.Officers;
import org.muster.officer.web.BirthDates;
import org.muster.readiness.domain.person.Change;
import org.muster.readiness.service.person.PersonFile;
import org.muster.shared.file.FileFormat;
import org.muster.shared.view.Address;
import org.muster.shared.view.ListPage;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Lists everything that was recorded of an officer, by whom and when.
 */
@Controller
class ChangesController {

	private final Officers officers;

	private final PersonFile file;

	private final BirthDates births;

	private final Clock clock;

	ChangesController(Officers officers, PersonFile file, BirthDates births, Clock clock) {
		this.officers = officers;
		this.file = file;
		this.births = births;
		this.clock = clock;
	}

	@GetMapping("/officers/{serviceNumber}/changes")
	String list(@PathVariable String serviceNumber, Model model) {
		OfficerIdentity officer = officer(serviceNumber);
		Address address = Address.of("officers", officer.serviceNumber());
		model.addAttribute("page", ListPage.plain("changes", officer.serviceNumber(),
				List.of(ListPage.Crumb.of(officer.serviceNumber(), address)), null,
				PersonTables.changes(changes(officer), Address.of("officers", officer.serviceNumber(), "changes"))));
		return "list/page";
	}

	@GetMapping({ "/officers/{serviceNumber}/changes" + FileFormat.ENDING,
			"/api/v1/officers/{serviceNumber}/changes" + FileFormat.ENDING })
	void send(@PathVariable FileFormat format, @PathVariable String serviceNumber, HttpServletResponse response) {
		OfficerIdentity officer = officer(serviceNumber);
		format.send(response, "changes", PersonTables.CHANGES, (rows) -> changes(officer).forEach(rows));
	}

	private OfficerIdentity officer(String serviceNumber) {
		return this.officers.get(serviceNumber, LocalDate.now(this.clock));
	}

	private List<Change> changes(OfficerIdentity officer) {
		return this.file.changes(officer.id(), this.births.areShown(), Integer.MAX_VALUE);
	}

}
