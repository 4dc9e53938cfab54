/**
 * Signs that batches are ready, and withdraws it.
 */
@NullMarked
package org.muster.batch.service.certification;

import org.jspecify.annotations.NullMarked;
