/**
 * Tests of reading CSV.
 */
@NullMarked
package org.muster.intake.domain.csv;

import org.jspecify.annotations.NullMarked;
