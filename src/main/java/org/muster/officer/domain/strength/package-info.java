/**
 * How many active officers serve in each unit.
 */
@NullMarked
package org.muster.officer.domain.strength;

import org.jspecify.annotations.NullMarked;
