/**
 * Tests the rules of batches and rolls.
 */
@NullMarked
package org.muster.batch.domain;

import org.jspecify.annotations.NullMarked;
