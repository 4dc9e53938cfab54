/**
 * The ranks of the home service and their seniority.
 */
@NullMarked
package org.muster.officer.domain.rank;

import org.jspecify.annotations.NullMarked;
