package org.muster.intake.domain.reading;

import org.muster.intake.domain.file.ColumnMapping;
import org.muster.intake.domain.kind.Kind;

/**
 * What the headings of files from another system mean, kept for the next such file.
 *
 * @param name under which it is kept
 * @param kind what the rows of such files are
 * @param mapping the columns by the headings
 */
public record NamedMapping(String name, Kind kind, ColumnMapping mapping) {

}
