package org.bare;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import org.jspecify.annotations.Nullable;

@Entity
class Note {

	@Id
	@GeneratedValue
	private @Nullable Long id;

	protected Note() {
	}

	@Nullable Long id() {
		return this.id;
	}

}
