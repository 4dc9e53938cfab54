package org.brokenhouse.officer.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/**
 * An entity that goes where it should not.
 */
@Entity
public class OfficerRow {

	@Id
	long id;

}
