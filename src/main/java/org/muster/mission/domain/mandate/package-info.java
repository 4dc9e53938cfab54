/**
 * What authorises missions, for how long and up to what strength.
 */
@NullMarked
package org.muster.mission.domain.mandate;

import org.jspecify.annotations.NullMarked;
