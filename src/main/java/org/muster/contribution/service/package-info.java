/**
 * Gathers what is on record of a contributor to a mission.
 */
@NullMarked
package org.muster.contribution.service;

import org.jspecify.annotations.NullMarked;
