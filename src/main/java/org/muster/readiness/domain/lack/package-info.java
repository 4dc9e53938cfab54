/**
 * How many lack what a mission requires.
 */
@NullMarked
package org.muster.readiness.domain.lack;

import org.jspecify.annotations.NullMarked;
