/**
 * Holds readiness against the rule book.
 */
@NullMarked
package org.muster.readiness;

import org.jspecify.annotations.NullMarked;
