/**
 * Takes claims from the text of a statement, one by one as someone says so.
 */
@NullMarked
package org.muster.statement.web.marking;

import org.jspecify.annotations.NullMarked;
