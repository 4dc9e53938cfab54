/**
 * What becomes of a completion where the officer has one in the same course already.
 */
@NullMarked
package org.muster.intake.domain.conflict;

import org.jspecify.annotations.NullMarked;
