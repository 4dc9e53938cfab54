/**
 * The page of a statement, and the forms that enter, correct, withdraw and remove it.
 */
@NullMarked
package org.muster.statement.web.page;

import org.jspecify.annotations.NullMarked;
