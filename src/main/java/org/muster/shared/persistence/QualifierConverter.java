package org.muster.shared.persistence;

import jakarta.persistence.Converter;
import org.muster.shared.Qualifier;

@Converter(autoApply = true)
class QualifierConverter extends WordConverter<Qualifier> {

	QualifierConverter() {
		super(Qualifier.class);
	}

}
