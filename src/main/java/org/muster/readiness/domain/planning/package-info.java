/**
 * What the planning of batches asks about officers and courses.
 */
@NullMarked
package org.muster.readiness.domain.planning;

import org.jspecify.annotations.NullMarked;
