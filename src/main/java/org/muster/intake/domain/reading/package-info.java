/**
 * Files read whatever their format, and recognised by their headers.
 */
@NullMarked
package org.muster.intake.domain.reading;

import org.jspecify.annotations.NullMarked;
