package org.muster.merge.web;

import java.util.List;
import java.util.stream.Stream;

import org.muster.merge.domain.Moved;

/**
 * A sentence about what moves from one record to the other.
 *
 * @param key of its words, in which {@code {0}} is the number
 * @param count the number
 */
public record Sentence(String key, int count) {

	static List<Sentence> of(List<Moved> moved) {
		return moved.stream()
			.flatMap((one) -> Stream.of(new Sentence("merge.moves." + one.table(), one.moved()),
					new Sentence("merge.both." + one.table(), one.both())))
			.filter((sentence) -> sentence.count() > 0)
			.toList();
	}

}
