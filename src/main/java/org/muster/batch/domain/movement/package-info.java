/**
 * People moved out and home, by name or by number, and counts taken in the mission.
 */
@NullMarked
package org.muster.batch.domain.movement;

import org.jspecify.annotations.NullMarked;
