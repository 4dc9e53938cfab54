/**
 * Tests of org.muster.batch.web.roll.
 */
@NullMarked
package org.muster.batch.web.roll;

import org.jspecify.annotations.NullMarked;
