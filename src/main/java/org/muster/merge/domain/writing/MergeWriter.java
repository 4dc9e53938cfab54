package org.muster.merge.domain.writing;

import java.util.List;
import java.util.stream.Stream;

import org.muster.merge.domain.Decisions;
import org.muster.merge.domain.Moved;
import org.muster.merge.domain.Pair;

import org.springframework.stereotype.Repository;

/**
 * Makes one record part of another, in the order that the rules of the database ask for.
 */
@Repository
public class MergeWriter {

	private final PersonWriter person;

	private final TrainingWriter training;

	private final DeploymentWriter deployment;

	MergeWriter(PersonWriter person, TrainingWriter training, DeploymentWriter deployment) {
		this.person = person;
		this.training = training;
		this.deployment = deployment;
	}

	/**
	 * Merges two records.
	 * @param pair the two, locked
	 * @param decisions which holds where they differ
	 * @return what became the other's, what there is any of
	 * @throws org.springframework.dao.DataIntegrityViolationException if a rule forbids
	 * that one officer has what both have
	 */
	public List<Moved> merge(Pair pair, Decisions decisions) {
		this.person.begin(pair);
		this.person.facts(pair, decisions);
		List<Moved> completed = this.training.write(pair, decisions);
		List<Moved> deployed = this.deployment.write(pair);
		List<Moved> served = this.person.service(pair, decisions);
		this.person.end(pair);
		return Stream.of(completed, deployed, served).flatMap(List::stream).filter(Moved::isSome).toList();
	}

}
