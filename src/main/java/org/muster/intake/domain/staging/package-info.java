/**
 * The rows of a file held against the records, in SQL: staged, checked, taken over.
 */
@NullMarked
package org.muster.intake.domain.staging;

import org.jspecify.annotations.NullMarked;
