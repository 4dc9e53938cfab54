package org.bare;

import org.springframework.data.repository.Repository;

interface NoteRepository extends Repository<Note, Long> {

	long count();

}
