package org.muster.training.domain.completion;

import java.util.Optional;

import org.muster.training.domain.Completion;

import org.springframework.data.repository.Repository;

/**
 * The completions on record.
 */
public interface CompletionRepository extends Repository<Completion, Long> {

	/**
	 * Finds a completion.
	 * @param id the key in the database
	 * @return the completion, if there is one
	 */
	Optional<Completion> findById(long id);

}
