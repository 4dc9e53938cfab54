/**
 * Judges the form of results and records it.
 */
@NullMarked
package org.muster.training.service.results;

import org.jspecify.annotations.NullMarked;
