/**
 * Made-up services of any size, for benchmarks.
 */
@NullMarked
package org.muster.testing.scale;

import org.jspecify.annotations.NullMarked;
