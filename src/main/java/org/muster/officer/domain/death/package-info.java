/**
 * The status of officers who died.
 */
@NullMarked
package org.muster.officer.domain.death;

import org.jspecify.annotations.NullMarked;
