/**
 * The rules by which files are read, without a database.
 */
@NullMarked
package org.muster.intake.domain.cell;

import org.jspecify.annotations.NullMarked;
