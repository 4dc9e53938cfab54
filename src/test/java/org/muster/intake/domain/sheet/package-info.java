/**
 * What is read of spreadsheets.
 */
@NullMarked
package org.muster.intake.domain.sheet;

import org.jspecify.annotations.NullMarked;
