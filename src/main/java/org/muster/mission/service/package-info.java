/**
 * Finds missions.
 */
@NullMarked
package org.muster.mission.service;

import org.jspecify.annotations.NullMarked;
