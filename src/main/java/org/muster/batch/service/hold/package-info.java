/**
 * Holds batches and releases them.
 */
@NullMarked
package org.muster.batch.service.hold;

import org.jspecify.annotations.NullMarked;
