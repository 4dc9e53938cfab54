/**
 * Reading texts for what may be claims.
 */
@NullMarked
package org.muster.statement.domain.reading;

import org.jspecify.annotations.NullMarked;
