/**
 * Tests the rules of missions.
 */
@NullMarked
package org.muster.mission.domain;

import org.jspecify.annotations.NullMarked;
