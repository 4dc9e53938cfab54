package org.muster.readiness.domain.rating;

import jakarta.persistence.Converter;
import org.muster.readiness.domain.Rating;
import org.muster.shared.persistence.WordConverter;

@Converter
class RatingConverter extends WordConverter<Rating> {

	RatingConverter() {
		super(Rating.class);
	}

}
