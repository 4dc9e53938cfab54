/**
 * Counts of named officers, from which the deployment totals are added up.
 */
@NullMarked
package org.muster.totals.domain.roster;

import org.jspecify.annotations.NullMarked;
