package org.muster.account.domain;

import jakarta.persistence.Converter;
import org.muster.shared.persistence.WordConverter;

@Converter(autoApply = true)
class RoleConverter extends WordConverter<Role> {

	RoleConverter() {
		super(Role.class);
	}

}
