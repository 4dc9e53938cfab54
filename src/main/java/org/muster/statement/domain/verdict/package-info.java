/**
 * The answers to claims.
 */
@NullMarked
package org.muster.statement.domain.verdict;

import org.jspecify.annotations.NullMarked;
