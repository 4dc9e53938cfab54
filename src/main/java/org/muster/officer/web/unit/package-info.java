/**
 * The tree of units with the officers who serve in them.
 */
@NullMarked
package org.muster.officer.web.unit;

import org.jspecify.annotations.NullMarked;
