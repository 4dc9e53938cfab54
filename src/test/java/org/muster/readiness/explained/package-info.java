/**
 * What lacks, what lapses, and what would change it.
 */
@NullMarked
package org.muster.readiness.explained;

import org.jspecify.annotations.NullMarked;
