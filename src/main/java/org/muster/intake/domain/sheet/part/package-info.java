/**
 * The parts of which a spreadsheet file is put together.
 */
@NullMarked
package org.muster.intake.domain.sheet.part;

import org.jspecify.annotations.NullMarked;
