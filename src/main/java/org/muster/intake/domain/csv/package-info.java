/**
 * CSV read as rows of cells.
 */
@NullMarked
package org.muster.intake.domain.csv;

import org.jspecify.annotations.NullMarked;
