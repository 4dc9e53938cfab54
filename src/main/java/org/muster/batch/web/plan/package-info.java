/**
 * The pages on which batches are planned.
 */
@NullMarked
package org.muster.batch.web.plan;

import org.jspecify.annotations.NullMarked;
