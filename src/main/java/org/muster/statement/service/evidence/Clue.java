package org.muster.statement.service.evidence;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something that could explain why a claim differs from the records.
 *
 * @param key names its words
 * @param arguments what stands in them: figures, days, numbers and keys of messages
 * @param href where to see it, {@code null} for nowhere
 */
public record Clue(String key, List<Object> arguments, @Nullable String href) {

}
