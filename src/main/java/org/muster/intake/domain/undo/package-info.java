/**
 * What one import wrote: held against what was recorded since, and taken back.
 */
@NullMarked
package org.muster.intake.domain.undo;

import org.jspecify.annotations.NullMarked;
