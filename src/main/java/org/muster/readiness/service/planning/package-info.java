/**
 * Answers what the planning of batches asks about officers and courses.
 */
@NullMarked
package org.muster.readiness.service.planning;

import org.jspecify.annotations.NullMarked;
