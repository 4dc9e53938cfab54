/**
 * Tests how claims are judged.
 */
@NullMarked
package org.muster.statement.domain.verdict;

import org.jspecify.annotations.NullMarked;
