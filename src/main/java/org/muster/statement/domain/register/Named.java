package org.muster.statement.domain.register;

import org.jspecify.annotations.Nullable;
import org.muster.statement.domain.Scope;

/**
 * A mission or a part of one that claims can be about.
 *
 * @param scope the part, or the whole mission
 * @param name its name
 * @param mission the code of its mission, {@code null} where it can take part in any
 */
public record Named(Scope scope, String name, @Nullable String mission) {

}
