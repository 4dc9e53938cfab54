/**
 * Tests of equipment that is promised, there and needed.
 */
@NullMarked
package org.muster.equipment;

import org.jspecify.annotations.NullMarked;
