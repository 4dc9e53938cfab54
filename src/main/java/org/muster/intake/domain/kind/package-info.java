/**
 * How a kind of record is described: its columns, its key, its rules and the table it
 * fills.
 */
@NullMarked
package org.muster.intake.domain.kind;

import org.jspecify.annotations.NullMarked;
