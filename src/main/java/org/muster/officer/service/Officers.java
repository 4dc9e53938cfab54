package org.muster.officer.service;

import java.time.LocalDate;

import org.muster.officer.domain.OfficerIdentity;
import org.muster.officer.domain.OfficerRepository;
import org.muster.shared.MissingException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds officers by their service numbers.
 */
@Service
@Transactional(readOnly = true)
public class Officers {

	private final OfficerRepository officers;

	Officers(OfficerRepository officers) {
		this.officers = officers;
	}

	/**
	 * One officer.
	 * @param serviceNumber in any case, with or without spaces
	 * @param day the day of whose unit and status are told
	 * @return who the officer is
	 * @throws MissingException if there is none with that number
	 */
	public OfficerIdentity get(String serviceNumber, LocalDate day) {
		return this.officers.findByServiceNumber(serviceNumber)
			.map((officer) -> officer.identityOn(day))
			.orElseThrow(() -> new MissingException("There is no officer with that service number."));
	}

}
