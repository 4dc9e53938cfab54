/**
 * The plain pages of missions: their mandates.
 */
@NullMarked
package org.muster.mission.web;

import org.jspecify.annotations.NullMarked;
