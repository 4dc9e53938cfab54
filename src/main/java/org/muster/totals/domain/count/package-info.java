/**
 * Numbers reported without names and facts about batches and contributors, from which the
 * deployment totals are added up.
 */
@NullMarked
package org.muster.totals.domain.count;

import org.jspecify.annotations.NullMarked;
