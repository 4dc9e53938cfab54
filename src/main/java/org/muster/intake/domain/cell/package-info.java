/**
 * How the text of one cell is read as a value, or refused with a reason.
 */
@NullMarked
package org.muster.intake.domain.cell;

import org.jspecify.annotations.NullMarked;
