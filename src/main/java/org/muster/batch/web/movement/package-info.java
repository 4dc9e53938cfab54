/**
 * The pages on which movements are recorded.
 */
@NullMarked
package org.muster.batch.web.movement;

import org.jspecify.annotations.NullMarked;
