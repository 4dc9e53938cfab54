/**
 * What batches are to be made of, and how far their rolls fill it.
 */
@NullMarked
package org.muster.batch.domain.plan;

import org.jspecify.annotations.NullMarked;
