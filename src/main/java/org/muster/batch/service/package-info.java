/**
 * Finds batches.
 */
@NullMarked
package org.muster.batch.service;

import org.jspecify.annotations.NullMarked;
