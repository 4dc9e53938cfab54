/**
 * Tests of discrepancies.
 */
@NullMarked
package org.muster.discrepancy;

import org.jspecify.annotations.NullMarked;
