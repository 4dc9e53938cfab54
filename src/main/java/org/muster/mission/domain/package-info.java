/**
 * Missions, and the contributors that send personnel.
 */
@NullMarked
package org.muster.mission.domain;

import org.jspecify.annotations.NullMarked;
