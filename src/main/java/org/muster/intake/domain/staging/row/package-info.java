/**
 * The rows of a file on their way to the staging table.
 */
@NullMarked
package org.muster.intake.domain.staging.row;

import org.jspecify.annotations.NullMarked;
