/**
 * Records near the day of a claim that could explain why it differs.
 */
@NullMarked
package org.muster.statement.domain.evidence;

import org.jspecify.annotations.NullMarked;
