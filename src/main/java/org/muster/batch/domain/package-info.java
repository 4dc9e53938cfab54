/**
 * Batches, their nominal rolls, movements of people and counts taken in the mission.
 */
@NullMarked
package org.muster.batch.domain;

import org.jspecify.annotations.NullMarked;
