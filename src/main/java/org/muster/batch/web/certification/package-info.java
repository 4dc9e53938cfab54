/**
 * The pages on which batches are certified.
 */
@NullMarked
package org.muster.batch.web.certification;

import org.jspecify.annotations.NullMarked;
