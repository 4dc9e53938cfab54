/**
 * What the papers of a session tell.
 */
@NullMarked
package org.muster.training.domain.paper;

import org.jspecify.annotations.NullMarked;
