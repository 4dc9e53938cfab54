/**
 * Tests of org.muster.batch.web.hold.
 */
@NullMarked
package org.muster.batch.web.hold;

import org.jspecify.annotations.NullMarked;
