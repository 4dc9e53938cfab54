/**
 * Tests of org.muster.totals.web.rotation.
 */
@NullMarked
package org.muster.totals.web.rotation;

import org.jspecify.annotations.NullMarked;
