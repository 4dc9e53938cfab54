/**
 * The pages that explain readiness: what lacks, what lapses, what would change it.
 */
@NullMarked
package org.muster.readiness.web.tour;

import org.jspecify.annotations.NullMarked;
