/**
 * Lists of officers by how they stand on a day.
 */
@NullMarked
package org.muster.readiness.domain.roster;

import org.jspecify.annotations.NullMarked;
