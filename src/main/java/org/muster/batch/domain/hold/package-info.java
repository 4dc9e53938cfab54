/**
 * Why batches may not leave, and for how long.
 */
@NullMarked
package org.muster.batch.domain.hold;

import org.jspecify.annotations.NullMarked;
