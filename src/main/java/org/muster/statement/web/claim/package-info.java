/**
 * The page of a claim, and the forms that enter, correct and remove it.
 */
@NullMarked
package org.muster.statement.web.claim;

import org.jspecify.annotations.NullMarked;
