package org.muster.officer.service;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.muster.officer.domain.Officer;
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

	/**
	 * The officer whose whole service number was typed.
	 * @param typed in any case, with or without spaces, or nothing
	 * @return the number as it was entered, if it is somebody's
	 */
	public Optional<String> numbered(@Nullable String typed) {
		return Optional.ofNullable(typed).flatMap(this.officers::findByServiceNumber).map(Officer::serviceNumber);
	}

}
