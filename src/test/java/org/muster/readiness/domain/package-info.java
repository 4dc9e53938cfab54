/**
 * Tests how batches are rated.
 */
@NullMarked
package org.muster.readiness.domain;

import org.jspecify.annotations.NullMarked;
