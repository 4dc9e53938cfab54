/**
 * Holds the deployment totals against the rule book.
 */
@NullMarked
package org.muster.totals;

import org.jspecify.annotations.NullMarked;
