/**
 * What is on record, in the columns of the files that are imported.
 */
@NullMarked
package org.muster.intake.domain.export;

import org.jspecify.annotations.NullMarked;
