/**
 * Where an officer served and how the officer stood, over time.
 */
@NullMarked
package org.muster.officer.domain.period;

import org.jspecify.annotations.NullMarked;
