/**
 * Tests of the pages of strength returns.
 */
@NullMarked
package org.muster.batch.web.returns;

import org.jspecify.annotations.NullMarked;
