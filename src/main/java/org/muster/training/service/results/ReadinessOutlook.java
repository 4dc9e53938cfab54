package org.muster.training.service.results;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Tells whom passes would make ready. Readiness knows; training only asks.
 */
public interface ReadinessOutlook {

	/**
	 * The batches on whose rolls the officers are today, with whom a pass would make
	 * ready.
	 * @param courseId the course
	 * @param officerIds officers who may pass
	 * @param completedOn the day of the passes
	 * @return batches of missions that require the course, by code
	 */
	List<Batch> batches(long courseId, Collection<Long> officerIds, LocalDate completedOn);

	/**
	 * A batch before the passes.
	 *
	 * @param code its code
	 * @param name its name
	 * @param ready how many on its roll are ready today
	 * @param onRoll how many are on its roll today
	 * @param gained officers who would become ready
	 */
	record Batch(String code, String name, long ready, long onRoll, Set<Long> gained) {

	}

}
